package org.conferral.web.delivery;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import org.conferral.delivery.boundary.DocumentDoor;
import org.conferral.delivery.entity.CodeAnswer;
import org.conferral.delivery.entity.CodeAnswer.Kind;
import org.conferral.delivery.entity.DoorKey;
import org.conferral.delivery.entity.DoorPolicy;
import org.conferral.mail.entity.MailException;

/** Sends a code to an address of the consumer's people. */
@WebServlet("/documents/code")
public class AskCodeServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient DocumentDoor door;

    @Inject
    transient DoorGate gate;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (gate.pass(request, response).isEmpty() || !gate.mayAsk(request, response)) {
            return;
        }
        CodeAnswer answer = door.ask(
                DoorPass.link(request),
                Objects.toString(request.getParameter("address"), ""),
                DoorLimits.network(request));
        DoorKey key = answer.key();
        try {
            door.send(answer);
            if (key != null) {
                DoorPass.keep(request, response, key, DoorPolicy.CODE);
            }
            String behind = answer.kind() == Kind.SENT ? DoorPass.ASKED : DoorPass.FAULT + "=" + word(answer.kind());
            response.sendRedirect(DoorPass.page(request, "&" + behind));
        } catch (MailException e) {
            if (key != null) {
                door.leave(key);
            }
            response.sendRedirect(DoorPass.page(request, "&" + DoorPass.FAULT + "=unsent"));
        }
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
