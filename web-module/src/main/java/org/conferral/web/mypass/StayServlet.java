package org.conferral.web.mypass;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.conferral.connection.boundary.PublicAccountService;
import org.conferral.connection.entity.ConnectionPolicy;
import org.conferral.web.platform.text.Texts;

/** Somebody who was warned stays, or their page asks whether they are signed in: 204, or 401 where the visit is over. */
@WebServlet("/mypass/stay")
public class StayServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient PublicAccountService accounts;

    @Inject
    transient Texts texts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(response, accounts.at(MypassPass.visit(request)).isPresent());
    }

    /** Who asks does not count as active: two pages would keep each other's visit for ever. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean in = accounts.lasts(MypassPass.visit(request));
        answer(response, in);
        if (!in) {
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().print(texts.of("mypass_sign_in.message.ended", ConnectionPolicy.IDLE.toMinutes()));
        }
    }

    private static void answer(HttpServletResponse response, boolean in) {
        response.setStatus(in ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_UNAUTHORIZED);
    }
}
