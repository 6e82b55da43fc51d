package org.conferral.web.mypass;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.conferral.mypass.boundary.MessageService;
import org.conferral.web.platform.Screen;

/** Marks a message as new again. */
@WebServlet("/mypass/unread")
public class UnreadServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient MessageService service;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        service.unread(MypassPass.visit(request), Fields.number(request, "message"));
        long before = Fields.number(request, MypassMessagesView.BEFORE);
        response.sendRedirect(
                Screen.MYPASS_MESSAGES.path() + (before == 0 ? "" : "?" + MypassMessagesView.BEFORE + "=" + before));
    }
}
