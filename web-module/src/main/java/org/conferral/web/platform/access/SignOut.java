package org.conferral.web.platform.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.conferral.web.platform.Screen;

/** Ends the session and says so on the sign-in page. */
@WebServlet("/sign-out")
public class SignOut extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            request.logout(); // also at the provider
        } finally {
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
        }
        response.addCookie(expired(request));
        response.sendRedirect(Screen.SIGN_IN.path() + "?signed-out");
    }

    /** Without the old cookie, the next visit is not told that its session has ended. */
    private static Cookie expired(HttpServletRequest request) {
        Cookie cookie = new Cookie(
                request.getServletContext().getSessionCookieConfig().getName() == null
                        ? "JSESSIONID"
                        : request.getServletContext().getSessionCookieConfig().getName(),
                "");
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setMaxAge(0);
        return cookie;
    }
}
