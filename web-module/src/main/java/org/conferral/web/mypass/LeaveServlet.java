package org.conferral.web.mypass;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.conferral.connection.boundary.PublicAccountService;
import org.conferral.web.platform.Screen;

/** Signs out, on this server and in the browser. */
@WebServlet("/mypass/leave")
public class LeaveServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient PublicAccountService accounts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        accounts.leave(MypassPass.visit(request));
        MypassPass.forget(request, response);
        response.sendRedirect(Screen.MYPASS_SIGN_IN.path() + "?left");
    }
}
