package org.conferral.web.mypass;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.conferral.web.platform.Screen;

/** Answers a form with a page that still has what was typed, none of which stands in an address. */
final class Answer {
    private Answer() {}

    /** The form's own page, which says what is wrong. */
    static void again(HttpServletRequest request, HttpServletResponse response, Screen page, String fault)
            throws IOException, ServletException {
        request.setAttribute(MypassPass.FAULT, fault);
        show(request, response, page);
    }

    /** A page in the place of the form's own answer. */
    static void show(HttpServletRequest request, HttpServletResponse response, Screen page)
            throws IOException, ServletException {
        if (String.valueOf(request.getContentType()).startsWith("multipart/")) {
            // no page of these sends its form in parts
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            return;
        }
        request.getRequestDispatcher(page.view()).forward(request, response);
    }
}
