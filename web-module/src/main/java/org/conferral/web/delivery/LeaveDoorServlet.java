package org.conferral.web.delivery;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.conferral.delivery.boundary.DocumentDoor;
import org.conferral.delivery.entity.DoorKey;

/** Ends a visit, on this server and in the browser. */
@WebServlet("/documents/leave")
public class LeaveDoorServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient DocumentDoor door;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        door.leave(DoorPass.visit(request));
        DoorPass.keep(request, response, new DoorKey(""), Duration.ZERO);
        response.sendRedirect(DoorPass.page(request, ""));
    }
}
