package org.conferral.web.verification;

import java.time.Duration;

/** Somebody has to wait before the next try. */
public class TooOftenException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Duration wait;

    TooOftenException(Duration wait) {
        super("wait for " + wait);
        this.wait = wait;
    }

    /** In whole seconds, at least one. */
    public long seconds() {
        return wait.plusMillis(999).toSeconds();
    }
}
