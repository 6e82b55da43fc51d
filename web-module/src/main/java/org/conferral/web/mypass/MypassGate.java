package org.conferral.web.mypass;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.conferral.connection.boundary.ProviderService;
import org.conferral.connection.boundary.PublicAccountService;
import org.conferral.web.platform.Screen;

/** Lets the forms through of who is signed in; one whose person is not any more waits at the door for them, if it can. */
@RequestScoped
public class MypassGate {
    @Inject
    PublicAccountService accounts;

    @Inject
    ProviderService provider;

    /**
     * Whether a form may go on; where it may not, the door was shown.
     *
     * @param page that the form is on
     */
    boolean opens(HttpServletRequest request, HttpServletResponse response, String page)
            throws IOException, ServletException {
        if (accounts.at(MypassPass.visit(request)).isPresent()) {
            return true;
        }
        String sealed = sealed(request);
        if (hasProvider()) {
            KeptForm.keepAway(request, response, sealed);
        }
        request.setAttribute(KeptForm.SEALED, sealed);
        request.setAttribute(KeptForm.PAGE, page);
        Answer.show(request, response, Screen.MYPASS_SIGN_IN);
        return false;
    }

    private boolean hasProvider() {
        return provider.name().isPresent();
    }

    /** What the request sends, sealed for who was signed in; blank where it cannot wait for them whichever way they come. */
    private String sealed(HttpServletRequest request) {
        String form = KeptForm.of(request);
        return form.length() > (hasProvider() ? KeptForm.LONGEST_AWAY : KeptForm.LONGEST)
                ? ""
                : accounts.seal(MypassPass.visit(request), form).orElse("");
    }
}
