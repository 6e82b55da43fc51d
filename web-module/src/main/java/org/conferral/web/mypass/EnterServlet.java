package org.conferral.web.mypass;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.conferral.connection.boundary.PublicAccountService;
import org.conferral.connection.entity.Entry;
import org.conferral.connection.entity.PassKey;
import org.conferral.web.platform.Screen;
import org.conferral.web.platform.access.ClientAddress;

/** Lets in who knows the password, under a key that nobody had before; a form of theirs that waits is sent on. */
@WebServlet("/mypass/enter")
public class EnterServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient PublicAccountService accounts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Entry entry = accounts.enter(
                Fields.text(request, "address"), Fields.text(request, "password"), ClientAddress.of(request));
        PassKey key = entry.key();
        if (key == null) {
            request.setAttribute(MypassDoor.UNTIL, entry.resumes());
            Answer.again(request, response, Screen.MYPASS_SIGN_IN, entry.resumes() == null ? "wrong" : "wait");
            return;
        }
        accounts.leave(MypassPass.visit(request));
        MypassPass.keep(request, response, key);
        Optional<String> kept = accounts.open(key, Fields.text(request, KeptForm.FIELD));
        KeptForm.keepAway(request, response, "");
        if (kept.isPresent()) {
            KeptForm.sendOn(kept.get(), request, response);
        } else {
            response.sendRedirect(MypassPass.target(request));
        }
    }
}
