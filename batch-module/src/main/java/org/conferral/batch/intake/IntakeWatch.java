package org.conferral.batch.intake;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;
import org.conferral.batch.platform.AsSystem;
import org.conferral.intake.boundary.IntakeService;
import org.conferral.intake.boundary.IntakeWatching;

/**
 * On every node: clears up after an earlier life, and at the first start imports the synthetic province as soon as its
 * files are complete.
 */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class IntakeWatch {
    private static final Logger LOG = System.getLogger(IntakeWatch.class.getName());

    @Inject
    AsSystem asSystem;

    @Inject
    IntakeWatching watching;

    @Inject
    IntakeService imports;

    private final AtomicBoolean sampleDone = new AtomicBoolean();

    @PostConstruct
    void begin() {
        quietly("clear up after imports", watching::removeLeftovers);
    }

    @Schedule(second = "*", minute = "*", hour = "*", persistent = false)
    void importSample() {
        if (sampleDone.compareAndSet(false, true)) {
            quietly("import the sample data", () -> sampleDone.set(imports.importSample()));
        }
    }

    private void quietly(String what, Runnable work) {
        try {
            asSystem.run(work);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Could not " + what, e);
        }
    }
}
