package org.conferral.web.platform;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A CSV file on its way to the browser. Until its first bytes have left, what goes wrong gets an error page as
 * elsewhere; after that, the connection is broken off, so that nobody takes half a file for the whole.
 */
public final class Download {
    private static final int BUFFER = 65_536;

    /** What writes the file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private Download() {}

    /** Sends the file under this name. */
    public static void send(HttpServletResponse response, String fileName, Content content) throws IOException {
        response.setBufferSize(BUFFER);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", disposition(fileName));
        boolean written = false;
        try {
            content.writeTo(response.getOutputStream());
            written = true;
        } finally {
            if (!written && !response.isCommitted()) {
                response.reset();
            }
        }
    }

    /** As RFC 6266 wants it: a plain name, and one in UTF-8. */
    private static String disposition(String fileName) {
        String encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + fileName.replaceAll("[^ -~]|[\"\\\\]", "_") + "\"; filename*=UTF-8''"
                + encoded;
    }
}
