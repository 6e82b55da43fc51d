package org.conferral.web.platform.download;

import java.io.IOException;
import java.nio.file.Path;

/** No file can be written that is to be sent. */
class SpoolFullException extends IOException {
    private static final long serialVersionUID = 1L;

    SpoolFullException(Path folder) {
        super("The disk of " + folder + " is nearly full");
    }
}
