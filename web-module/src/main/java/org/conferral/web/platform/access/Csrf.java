package org.conferral.web.platform.access;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;

/**
 * The token that a request which changes something and is no Faces postback must carry, as the parameter {@code csrf} or
 * the header {@code X-CSRF-Token}: only our own pages know it.
 */
@Named
@SessionScoped
public class Csrf implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int BYTES = 32;
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final String token = random();

    public String getToken() {
        return token;
    }

    /** Whether the request only reads, or carries the token. */
    public boolean accepts(HttpServletRequest request) {
        if (onlyReads(request)) {
            return true;
        }
        String header = request.getHeader("X-CSRF-Token");
        String given = header == null ? Objects.toString(request.getParameter("csrf"), "") : header;
        return MessageDigest.isEqual(
                given.getBytes(StandardCharsets.UTF_8), getToken().getBytes(StandardCharsets.UTF_8));
    }

    static boolean onlyReads(HttpServletRequest request) {
        return READING.contains(request.getMethod());
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
