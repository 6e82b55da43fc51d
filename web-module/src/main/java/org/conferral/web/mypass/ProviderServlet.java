package org.conferral.web.mypass;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.conferral.connection.boundary.ProviderService;
import org.conferral.connection.entity.ProviderKey;
import org.conferral.web.platform.Screen;
import org.conferral.web.platform.text.Language;

/** Sends somebody to the provider to sign in. By a link, as a form of ours leads nowhere else. */
@WebServlet("/mypass/provider")
public class ProviderServlet extends HttpServlet {
    static final String AGAIN = "again";

    private static final long serialVersionUID = 1L;

    @Inject
    transient ProviderService provider;

    @Inject
    transient Language language;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (provider.name().isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        ProviderKey key = ProviderKey.random(clock.instant());
        Optional<URI> entrance = provider.entrance(key, language.getTag(), request.getParameter(AGAIN) != null);
        if (entrance.isPresent()) {
            new ProviderCookie(key, MypassPass.target(request)).keep(request, response);
        }
        response.sendRedirect(entrance.map(URI::toString)
                .orElse(Screen.MYPASS_SIGN_IN.path() + "?" + MypassPass.FAULT + "=provider_away"));
    }
}
