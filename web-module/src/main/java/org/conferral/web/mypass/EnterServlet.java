package org.conferral.web.mypass;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.conferral.connection.boundary.PublicAccountService;
import org.conferral.connection.entity.Entry;
import org.conferral.connection.entity.PassKey;
import org.conferral.web.platform.Screen;
import org.conferral.web.platform.access.ClientAddress;
import org.conferral.web.platform.text.Language;

/** Lets in who knows the password, under a key that nobody had before. */
@WebServlet("/mypass/enter")
public class EnterServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient PublicAccountService accounts;

    @Inject
    transient Language language;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Entry entry = accounts.enter(
                MypassPass.text(request, "address"), MypassPass.text(request, "password"), ClientAddress.of(request));
        PassKey key = entry.key();
        if (key != null) {
            accounts.leave(MypassPass.visit(request));
            accounts.speak(key, language.getCode());
            MypassPass.keep(request, response, key);
            response.sendRedirect(MypassPass.target(request));
            return;
        }
        String fault = entry.resumes() == null
                ? "wrong"
                : "wait&until=" + entry.resumes().getEpochSecond();
        response.sendRedirect(Screen.MYPASS_SIGN_IN.path() + "?" + MypassPass.FAULT + "=" + fault + "&" + MypassPass.TO
                + "=" + URLEncoder.encode(MypassPass.text(request, MypassPass.TO), StandardCharsets.UTF_8));
    }
}
