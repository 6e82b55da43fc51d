package org.conferral.web.run;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.conferral.web.platform.Faults;
import org.conferral.web.platform.Kept;
import org.conferral.web.platform.list.ShownAddress;
import org.jspecify.annotations.Nullable;

/** The student numbers pasted for a search that has not begun: Step 1's address carries a key for them, for reload. */
@Named
@RequestScoped
public class RunAsked {
    @Inject
    Kept kept;

    @Inject
    Faults faults;

    private @Nullable String key;

    /** What the key of the address stands for. */
    Optional<String> text() {
        return Optional.ofNullable(kept.text(key));
    }

    /** Whether the session does not know any more what the key stands for, which is told. */
    boolean isForgotten() {
        faults.tellForgotten(key);
        return key != null && text().isEmpty();
    }

    public void keep(String pasted) {
        ShownAddress.carry("asked", kept.keepText(pasted));
    }

    public @Nullable String getKey() {
        return key;
    }

    public void setKey(@Nullable String key) {
        this.key = key;
    }
}
