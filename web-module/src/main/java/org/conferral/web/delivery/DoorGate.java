package org.conferral.web.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.conferral.delivery.boundary.DocumentDoor;
import org.conferral.delivery.entity.DoorVisitor;
import org.conferral.web.platform.text.Texts;

/** Lets requests that are no page on to a consumer's door, or answers them as its page would. */
@ApplicationScoped
public class DoorGate {
    static final int TOO_MANY_REQUESTS = 429;

    @Inject
    DocumentDoor door;

    @Inject
    DoorLimits limits;

    @Inject
    Texts texts;

    /** Who stands there; where nobody may, the request is answered. */
    Optional<DoorVisitor> pass(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Duration wait = limits.tryLink(request);
        if (!wait.isZero()) {
            refuse(request, response, wait);
            return Optional.empty();
        }
        Optional<DoorVisitor> visitor = door.at(DoorPass.link(request), DoorPass.visit(request));
        if (visitor.isEmpty()) {
            door.refused(DoorLimits.network(request));
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            limits.wasGood(request);
        }
        return visitor;
    }

    /** The same for who was let in; whoever was not is shown the door. */
    boolean passIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<DoorVisitor> visitor = pass(request, response);
        if (visitor.isPresent() && !visitor.get().isIn()) {
            response.sendRedirect(DoorPass.page(request, ""));
        }
        return visitor.filter(DoorVisitor::isIn).isPresent();
    }

    /** Whether a code may be asked for now; else the request is answered. */
    boolean mayAsk(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return goesOn(request, response, limits.ask(request));
    }

    /** Whether a code may be typed now; else the request is answered. */
    boolean mayEnter(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return goesOn(request, response, limits.tryCode(request));
    }

    void wasRight(HttpServletRequest request) {
        limits.wasRight(request);
    }

    /** Whether a file may be fetched now; else the request is answered. */
    boolean mayFetch(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return goesOn(request, response, limits.fetch(request));
    }

    private boolean goesOn(HttpServletRequest request, HttpServletResponse response, Duration wait) throws IOException {
        if (!wait.isZero()) {
            refuse(request, response, wait);
        }
        return wait.isZero();
    }

    /** Keeps for the consumer that somebody has to wait, as often as that is of use. */
    void keepWait(HttpServletRequest request) {
        if (limits.isKept(request)) {
            door.waited(DoorPass.link(request), DoorLimits.network(request));
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, Duration wait) throws IOException {
        keepWait(request);
        long seconds = wait.plusMillis(999).toSeconds();
        response.setStatus(TOO_MANY_REQUESTS);
        response.setHeader("Retry-After", String.valueOf(seconds));
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().println(texts.of("documents.message.wait", seconds));
    }
}
