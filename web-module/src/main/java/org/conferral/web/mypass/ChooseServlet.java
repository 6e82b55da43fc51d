package org.conferral.web.mypass;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.conferral.connection.boundary.PublicAccountService;
import org.conferral.connection.entity.LinkGoneException;
import org.conferral.connection.entity.PassKey;
import org.conferral.people.entity.PasswordFault;
import org.conferral.web.platform.Screen;

/** Takes the password that somebody chose by a link. */
@WebServlet("/mypass/choose")
public class ChooseServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient PublicAccountService accounts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PassKey link = MypassPass.link(request);
        String again = Screen.MYPASS_PASSWORD.path() + "?" + MypassPass.KEY + "="
                + URLEncoder.encode(link.text(), StandardCharsets.UTF_8);
        try {
            Optional<PasswordFault> fault =
                    accounts.choose(link, Fields.text(request, "password"), Fields.text(request, "again"));
            response.sendRedirect(fault.map(wrong ->
                            again + "&" + MypassPass.FAULT + "=" + wrong.name().toLowerCase(Locale.ROOT))
                    .orElse(Screen.MYPASS_SIGN_IN.path() + "?chosen"));
        } catch (LinkGoneException e) {
            response.sendRedirect(again);
        }
    }
}
