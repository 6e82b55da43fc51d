package org.conferral.web.mypass;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.conferral.connection.boundary.PublicAccountService;
import org.conferral.connection.entity.LinkAnswer;
import org.conferral.mail.entity.MailException;
import org.conferral.web.platform.Screen;
import org.conferral.web.platform.text.Language;

/** Sends a link by which an account is made, or gets another password. */
@WebServlet("/mypass/link")
public class LinkServlet extends HttpServlet {
    static final String RESET = "reset";
    static final String SENT = "sent";

    private static final long serialVersionUID = 1L;

    @Inject
    transient PublicAccountService accounts;

    @Inject
    transient MypassLimits limits;

    @Inject
    transient Language language;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Screen page = request.getParameter(RESET) == null ? Screen.MYPASS_JOIN : Screen.MYPASS_RESET;
        String answer = limits.link(request).isZero()
                ? ask(request)
                : LinkAnswer.TOO_OFTEN.name().toLowerCase(Locale.ROOT);
        if (answer.equals(SENT)) {
            response.sendRedirect(page.path() + "?" + SENT);
        } else {
            Answer.again(request, response, page, answer);
        }
    }

    private String ask(HttpServletRequest request) {
        try {
            return accounts.ask(Fields.text(request, "address"), language.getCode())
                    .name()
                    .toLowerCase(Locale.ROOT);
        } catch (MailException e) {
            return "unsent";
        }
    }
}
