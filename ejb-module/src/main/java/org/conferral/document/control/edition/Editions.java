package org.conferral.document.control.edition;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The editions of wording, templates and signatories. At start the files that the product comes with are loaded into their
 * tables, unless these have them already; what this server makes, it makes of that edition. Each edition is read once.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@Lock(LockType.READ)
@PermitAll
public class Editions {
    @Inject
    EditionStore store;

    private final Map<Integer, Edition> read = new ConcurrentHashMap<>();
    private @Nullable Edition current;

    @PostConstruct
    void load() {
        current = get(store.keep(EditionFiles.read()));
    }

    /** The edition that documents are made of. */
    public Edition current() {
        if (current == null) {
            throw new IllegalStateException("no edition is loaded yet");
        }
        return current;
    }

    /** An edition by its number. */
    public Edition get(int id) {
        return read.computeIfAbsent(id, number -> new Edition(number, store.rows(number)));
    }
}
