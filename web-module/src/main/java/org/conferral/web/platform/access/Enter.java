package org.conferral.web.platform.access;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.conferral.web.platform.Endpoint;
import org.conferral.web.platform.LocalAddress;
import org.conferral.web.platform.Screen;

/** The door: leads who has not signed in to where that is done, and who has to the address that was asked for. */
@WebServlet("/enter")
public class Enter extends HttpServlet {
    static final String TO = "to";

    private static final long serialVersionUID = 1L;

    /** The door to this address. */
    static String address(String to) {
        return "/enter?" + TO + "=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
    }

    /** Where to go on to: what was asked for, if it is one of our addresses. */
    static String target(String to) {
        String path = to.split("[?#]", 2)[0];
        boolean known = Screen.at(path).isPresent() || Endpoint.at(path).isPresent();
        return known ? LocalAddress.local(to) : Screen.HOME.path();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String to = Objects.toString(request.getParameter(TO), "");
        if (request.getUserPrincipal() != null) {
            response.sendRedirect(target(to));
        } else if (Provider.isTheWay()) {
            EnterProvider.send(to, request, response);
        } else {
            response.sendRedirect(
                    Screen.SIGN_IN.path() + "?" + TO + "=" + URLEncoder.encode(to, StandardCharsets.UTF_8));
        }
    }
}
