package org.conferral.web.platform.access;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.conferral.web.platform.Screen;

/** Where the container goes after a failed sign-in: back to the page by redirect, so that a reload sends nothing again. */
@WebServlet("/sign-in-failed")
public class SignInFailed extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SignInView.remember(request);
        response.sendRedirect(Screen.SIGN_IN.path() + "?failed");
    }
}
