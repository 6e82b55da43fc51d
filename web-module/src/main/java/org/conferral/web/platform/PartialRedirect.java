package org.conferral.web.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The answer that makes Faces' script open an address. Written here and not by Faces, whose writer may have been left in
 * the middle of something.
 */
public final class PartialRedirect {
    private PartialRedirect() {}

    /** Whether the request was made by Faces' script. */
    public static boolean isPartial(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    public static void send(String address, HttpServletResponse response) throws IOException {
        response.resetBuffer();
        response.setContentType("text/xml");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<partial-response><redirect url=\"")
                .append(address.replace("&", "&amp;").replace("\"", "%22").replace("<", "%3C"))
                .append("\"/></partial-response>");
    }
}
