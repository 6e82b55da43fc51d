package org.conferral.web.mypass;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.conferral.connection.boundary.PublicAccountService;
import org.conferral.connection.entity.PublicVisitor;
import org.conferral.web.platform.Screen;
import org.conferral.web.platform.access.ClientAddress;

/** Removes an account for who knows its password, or has just signed in at the provider. */
@WebServlet("/mypass/remove")
public class RemoveServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient PublicAccountService accounts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean proved = accounts.at(MypassPass.visit(request))
                .filter(PublicVisitor::isProved)
                .isPresent();
        boolean removed =
                accounts.remove(MypassPass.visit(request), Fields.text(request, "password"), ClientAddress.of(request));
        if (removed) {
            MypassPass.forget(request, response);
            response.sendRedirect(
                    Screen.MYPASS_SIGN_IN.path() + (proved ? "?removed&" + MypassSignInView.THERE : "?removed"));
        } else {
            response.sendRedirect(
                    Screen.MYPASS_ACCOUNT.path() + "?" + MypassPass.FAULT + (proved ? "=not_proved" : "=not_removed"));
        }
    }
}
