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

/**
 * The door: the one address that the container itself guards (web.xml), so that whatever it is configured for, a form or
 * OpenID Connect, asks for sign-in here. Goes on to the address that was asked for, if it is one of ours. (WildFly's
 * {@code HttpServletRequest.authenticate} cannot do it: after its first, optional look at a request it never asks.)
 */
@WebServlet("/enter")
public class Enter extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** The door to this address. */
    static String address(String to) {
        return "/enter?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String to = Objects.toString(request.getParameter("to"), "");
        String path = to.split("[?#]", 2)[0];
        boolean known = Screen.at(path).isPresent() || Endpoint.at(path).isPresent();
        response.sendRedirect(known ? LocalAddress.local(to) : Screen.HOME.path());
    }
}
