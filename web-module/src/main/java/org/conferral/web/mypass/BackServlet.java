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
import org.conferral.connection.boundary.ProviderService;
import org.conferral.connection.boundary.PublicAccountService;
import org.conferral.connection.entity.PassKey;
import org.conferral.connection.entity.ProviderAnswer;
import org.conferral.connection.entity.ProviderFault;
import org.conferral.web.platform.Screen;
import org.conferral.web.platform.text.Language;

/** Where the provider sends people back to: lets in who was sent there by this browser, under a key that nobody had before. */
@WebServlet(BackServlet.PATH)
public class BackServlet extends HttpServlet {
    static final String PATH = "/mypass/back";

    private static final long serialVersionUID = 1L;

    @Inject
    transient ProviderService provider;

    @Inject
    transient PublicAccountService accounts;

    @Inject
    transient MypassLimits limits;

    @Inject
    transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ProviderCookie> kept = ProviderCookie.take(request, response);
        ProviderAnswer answer =
                kept.map(cookie -> answer(cookie, request)).orElseGet(() -> ProviderAnswer.of(ProviderFault.FAILED));
        String to = kept.map(ProviderCookie::to).orElse("");
        PassKey key = answer.key();
        if (key == null) {
            response.sendRedirect(Screen.MYPASS_SIGN_IN.path() + "?" + MypassPass.FAULT + "=provider_" + fault(answer)
                    + "&" + MypassPass.TO + "=" + URLEncoder.encode(to, StandardCharsets.UTF_8));
            return;
        }
        accounts.leave(MypassPass.visit(request));
        accounts.speak(key, tag());
        MypassPass.keep(request, response, key);
        response.sendRedirect(to);
    }

    private ProviderAnswer answer(ProviderCookie cookie, HttpServletRequest request) {
        String code = MypassPass.text(request, "code");
        boolean ours = cookie.key().isOf(MypassPass.text(request, "state"))
                && !code.isEmpty()
                && limits.back(request).isZero();
        return ours ? provider.enter(cookie.key(), code, tag()) : ProviderAnswer.of(ProviderFault.FAILED);
    }

    private static String fault(ProviderAnswer answer) {
        return String.valueOf(answer.fault()).toLowerCase(Locale.ROOT);
    }

    private String tag() {
        return language.getTag().toUpperCase(Locale.ROOT);
    }
}
