package org.conferral.web.delivery;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.conferral.delivery.boundary.DocumentDoor;
import org.conferral.delivery.entity.DoorKey;
import org.conferral.delivery.entity.DoorPolicy;

/** Lets in who types the right code. */
@WebServlet("/documents/enter")
public class EnterDoorServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient DocumentDoor door;

    @Inject
    transient DoorGate gate;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (gate.pass(request, response).isEmpty() || !gate.mayEnter(request, response)) {
            return;
        }
        Optional<DoorKey> key = door.enter(
                DoorPass.link(request),
                DoorPass.visit(request),
                Objects.toString(request.getParameter("code"), ""),
                DoorLimits.network(request));
        key.ifPresent(visit -> {
            gate.wasRight(request);
            DoorPass.keep(request, response, visit, DoorPolicy.VISIT);
        });
        response.sendRedirect(
                DoorPass.page(request, key.isPresent() ? "" : "&" + DoorPass.ASKED + "&" + DoorPass.FAULT + "=code"));
    }
}
