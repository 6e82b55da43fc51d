package org.conferral.web.mypass;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.conferral.mypass.boundary.MessageService;
import org.conferral.web.platform.Screen;

/** Turns letters about messages on or off. */
@WebServlet("/mypass/letters")
public class LettersServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient MessageService service;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        service.write(MypassPass.visit(request), Fields.text(request, "letters").equals("on"));
        response.sendRedirect(Screen.MYPASS_MESSAGES.path() + "?done");
    }
}
