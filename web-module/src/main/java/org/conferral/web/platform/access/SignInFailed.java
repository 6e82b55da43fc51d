package org.conferral.web.platform.access;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.conferral.people.boundary.SignInService;
import org.conferral.web.platform.Screen;

/** Where the container goes after a failed sign-in: back to the page by redirect, so that a reload sends nothing again. */
@WebServlet("/sign-in-failed")
public class SignInFailed extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient SignInService signIns;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getDispatcherType() == DispatcherType.FORWARD) {
            signIns.failed(Objects.toString(request.getParameter("j_username"), ""), request.getRemoteAddr());
        }
        SignInView.remember(request);
        response.sendRedirect(Screen.SIGN_IN.path() + "?failed");
    }
}
