package org.conferral.web.mypass;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.conferral.web.platform.Screen;
import org.conferral.web.platform.text.Language;

/**
 * Shows the page of a form in another language, with what was typed and what was said to be wrong with it; does nothing of
 * what the form is for.
 */
@WebServlet("/mypass/speak")
public class SpeakServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** For everybody. */
    private static final Set<Screen> OUTSIDE = Set.of(Screen.MYPASS_SIGN_IN, Screen.MYPASS_JOIN, Screen.MYPASS_RESET);

    private static final Set<Screen> PAGES = Set.of(
            Screen.MYPASS_SIGN_IN,
            Screen.MYPASS_JOIN,
            Screen.MYPASS_RESET,
            Screen.MYPASS_CONNECT,
            Screen.MYPASS_ORDER,
            Screen.MYPASS_ADDRESS);

    @Inject
    transient MypassGate gate;

    @Inject
    transient Language language;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        language.choose(Fields.text(request, Language.NAME), response);
        Screen page =
                Screen.at(Fields.text(request, "page")).filter(PAGES::contains).orElse(null);
        if (page == null) {
            response.sendRedirect(Screen.MYPASS.path());
        } else if (OUTSIDE.contains(page) || gate.opens(request, response, address(page, request))) {
            Answer.show(request, response, page);
        }
    }

    private static String address(Screen page, HttpServletRequest request) {
        return page.path() + (page == Screen.MYPASS_ORDER ? "?award=" + Fields.number(request, "award") : "");
    }
}
