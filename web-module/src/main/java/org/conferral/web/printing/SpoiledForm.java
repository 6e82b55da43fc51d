package org.conferral.web.printing;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A range of envelopes as it is entered; without a last one it is the first alone. */
public class SpoiledForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable Integer from;
    private @Nullable Integer to;

    /** Whether there is a first one, and the last one does not come before it. */
    boolean isWhole() {
        return from != null && last() >= first();
    }

    int first() {
        return from == null ? 0 : from;
    }

    int last() {
        return to == null ? first() : to;
    }

    public @Nullable Integer getFrom() {
        return from;
    }

    public void setFrom(@Nullable Integer from) {
        this.from = from;
    }

    public @Nullable Integer getTo() {
        return to;
    }

    public void setTo(@Nullable Integer to) {
        this.to = to;
    }
}
