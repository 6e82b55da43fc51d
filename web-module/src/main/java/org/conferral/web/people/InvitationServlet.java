package org.conferral.web.people;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.conferral.people.boundary.InvitationService;
import org.conferral.people.entity.InvitationGoneException;
import org.conferral.people.entity.InvitationKey;
import org.conferral.people.entity.PasswordFault;
import org.conferral.web.platform.Screen;

/** Takes the password that somebody chose by the link of an invitation. Makes no session; ends one that somebody has. */
@WebServlet("/invitation/accept")
public class InvitationServlet extends HttpServlet {
    static final String KEY = "key";
    static final String FAULT = "fault";

    private static final long serialVersionUID = 1L;

    @Inject
    transient InvitationService invitations;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String key = text(request, KEY);
        try {
            Optional<PasswordFault> fault =
                    invitations.accept(new InvitationKey(key), text(request, "password"), text(request, "again"));
            if (fault.isEmpty()) {
                end(request);
                response.sendRedirect(Screen.SIGN_IN.path() + "?chosen");
            } else {
                response.sendRedirect(
                        address(key) + "&" + FAULT + "=" + fault.get().name());
            }
        } catch (InvitationGoneException e) {
            response.sendRedirect(address(key));
        }
    }

    private static void end(HttpServletRequest request) throws ServletException {
        HttpSession session = request.getSession(false);
        if (session != null) {
            request.logout();
            session.invalidate();
        }
    }

    private static String address(String key) {
        return Screen.INVITATION.path() + "?" + KEY + "=" + URLEncoder.encode(key, StandardCharsets.UTF_8);
    }

    private static String text(HttpServletRequest request, String name) {
        return Objects.toString(request.getParameter(name), "");
    }
}
