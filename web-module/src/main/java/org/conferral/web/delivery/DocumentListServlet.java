package org.conferral.web.delivery;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.conferral.delivery.boundary.DocumentDoor;
import org.conferral.delivery.entity.DoorKey;
import org.conferral.web.platform.PageNotFoundException;
import org.conferral.web.platform.download.Downloads;

/** {@code GET /documents/list}: what the page lists, as CSV. */
@WebServlet(urlPatterns = "/documents/list", asyncSupported = true)
public class DocumentListServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient DocumentDoor door;

    @Inject
    transient DoorGate gate;

    @Inject
    transient Downloads downloads;

    @Inject
    transient DocumentFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean isFirst = request.getDispatcherType() != DispatcherType.ASYNC;
        if (isFirst && !(gate.passIn(request, response) && gate.mayFetch(request, response))) {
            return;
        }
        DoorKey link = DoorPass.link(request);
        DoorKey visit = DoorPass.visit(request);
        DocumentsAsked asked = DocumentsAsked.of(request);
        downloads.send(request, response, files.list(), out -> {
            if (!door.write(link, visit, asked.filter(), asked.page(), files.words(), out)) {
                throw new PageNotFoundException("a list of whose visit is over");
            }
        });
    }
}
