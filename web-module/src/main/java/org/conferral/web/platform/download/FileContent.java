package org.conferral.web.platform.download;

import java.io.IOException;
import java.io.OutputStream;

/** What a file holds; writes it once for each download. */
@FunctionalInterface
public interface FileContent {
    void writeTo(OutputStream out) throws IOException;
}
