package org.conferral.web.verification;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What machines are told that asked wrongly or too often: a problem of RFC 9457. */
enum Problem {
    MISSING_LETTERS(HttpServletResponse.SC_BAD_REQUEST, "The parameter name takes two letters."),
    MISTYPED(HttpServletResponse.SC_BAD_REQUEST, "The code is mistyped."),
    NOT_VALID(HttpServletResponse.SC_NOT_FOUND, "No valid credential has this code and these letters."),
    NO_LIST(HttpServletResponse.SC_NOT_FOUND, "There is no such list."),
    TOO_OFTEN(429, "Too much was asked from here, or of this code.");

    private final int status;
    private final String detail;

    Problem(int status, String detail) {
        this.status = status;
        this.detail = detail;
    }

    void write(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write(Json.createObjectBuilder()
                        .add("type", "about:blank")
                        .add("status", status)
                        .add("title", detail)
                        .build()
                        .toString());
    }

    /** Tells also how many seconds to wait. */
    void write(HttpServletResponse response, long seconds) throws IOException {
        response.setHeader("Retry-After", String.valueOf(seconds));
        write(response);
    }
}
