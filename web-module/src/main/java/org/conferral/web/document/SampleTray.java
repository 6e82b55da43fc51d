package org.conferral.web.document;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sample that a person made last, until the session ends or another one is made. */
@SessionScoped
public class SampleTray implements Serializable {
    private static final long serialVersionUID = 1L;

    private byte @Nullable [] file;

    /** Puts a PDF file there. */
    public synchronized void put(byte[] made) {
        file = made.clone();
    }

    /** The PDF file that is there. */
    public synchronized Optional<byte[]> file() {
        return Optional.ofNullable(file).map(byte[]::clone);
    }
}
