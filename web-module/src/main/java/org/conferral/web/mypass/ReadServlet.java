package org.conferral.web.mypass;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.conferral.mypass.boundary.MessageService;
import org.conferral.web.platform.Screen;

/** Marks the messages that were shown as read. */
@WebServlet("/mypass/read")
public class ReadServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient MessageService service;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        service.read(MypassPass.visit(request), Fields.number(request, "last"));
        response.sendRedirect(Screen.MYPASS_MESSAGES.path());
    }
}
