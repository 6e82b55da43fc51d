package org.conferral.web.mypass;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.conferral.connection.boundary.ProviderService;
import org.conferral.connection.boundary.PublicAccountService;
import org.conferral.connection.entity.PassKey;
import org.conferral.connection.entity.ProviderAnswer;
import org.conferral.connection.entity.ProviderFault;
import org.conferral.web.platform.Screen;
import org.conferral.web.platform.text.Language;

/**
 * Where the provider sends people back to: lets in who was sent there by this browser, under a key that nobody had before; a
 * form of theirs that waits is sent on.
 */
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

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        ProviderCookie kept = ProviderCookie.find(request)
                .filter(cookie -> cookie.key().isOf(Fields.text(request, "state")))
                .orElse(null);
        if (kept == null) {
            refuse(response, "provider_failed", "");
            return;
        }
        ProviderCookie.forget(request, response);
        if (!limits.back(request).isZero()) {
            refuse(response, "wait", kept.to());
            return;
        }
        ProviderAnswer answer = answer(kept, request);
        PassKey key = answer.key();
        if (key == null) {
            refuse(response, "provider_" + fault(answer), kept.to());
            return;
        }
        limits.cameBack(request);
        accounts.leave(MypassPass.visit(request));
        MypassPass.keep(request, response, key);
        Optional<String> form = accounts.open(key, KeptForm.away(request));
        KeptForm.keepAway(request, response, "");
        if (form.isPresent()) {
            KeptForm.sendOn(form.get(), request, response);
        } else {
            response.sendRedirect(kept.to());
        }
    }

    private static void refuse(HttpServletResponse response, String fault, String to) throws IOException {
        response.sendRedirect(Screen.MYPASS_SIGN_IN.path() + "?" + MypassPass.FAULT + "=" + fault + "&" + MypassPass.TO
                + "=" + URLEncoder.encode(to, StandardCharsets.UTF_8));
    }

    private ProviderAnswer answer(ProviderCookie cookie, HttpServletRequest request) {
        String code = Fields.text(request, "code");
        return code.isEmpty() || !cookie.key().isGood(clock.instant())
                ? ProviderAnswer.of(ProviderFault.FAILED)
                : provider.enter(cookie.key(), code, language.getCode());
    }

    private static String fault(ProviderAnswer answer) {
        return String.valueOf(answer.fault()).toLowerCase(Locale.ROOT);
    }
}
