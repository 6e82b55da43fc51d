package org.conferral.web.delivery;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.conferral.delivery.boundary.DocumentDoor;
import org.conferral.delivery.entity.DoorKey;
import org.conferral.delivery.entity.FetchedFile;
import org.conferral.web.platform.download.Downloads;

/** Sends the documents that somebody ticked, all that the page shows, or the one whose button was pressed. It changes them, so it is no link. */
@WebServlet(urlPatterns = "/documents/fetch", asyncSupported = true)
public class FetchServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    @Inject
    transient DocumentDoor door;

    @Inject
    transient DoorGate gate;

    @Inject
    transient Downloads downloads;

    @Inject
    transient DocumentFiles files;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean isFirst = request.getDispatcherType() != DispatcherType.ASYNC;
        if (isFirst && !(gate.passIn(request, response) && gate.mayFetch(request, response))) {
            return;
        }
        DoorKey link = DoorPass.link(request);
        DoorKey visit = DoorPass.visit(request);
        List<Long> items = items(request);
        Optional<FetchedFile> file = door.file(link, visit, items);
        if (file.isEmpty()) {
            response.sendRedirect(DoorPass.page(request, "&" + DoorPass.FAULT + (items.isEmpty() ? "=none" : "=over")));
            return;
        }
        String name = Objects.requireNonNullElseGet(file.get().name(), files::zip);
        try {
            downloads.save(request, response, file.get().type(), name, out -> {
                if (!door.fetch(link, visit, items, out)) {
                    throw new OverException();
                }
            });
        } catch (OverException e) {
            response.sendRedirect(DoorPass.page(request, "&" + DoorPass.FAULT + "=over"));
        }
    }

    /** One of the documents can be fetched no more, since just now. */
    private static final class OverException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static List<Long> items(HttpServletRequest request) {
        String one = request.getParameter("one");
        String several = request.getParameter("all") == null ? "item" : "shown";
        Stream<String> asked = one == null
                ? Stream.ofNullable(request.getParameterValues(several)).flatMap(Stream::of)
                : Stream.of(one);
        return asked.filter(number -> NUMBER.matcher(number).matches())
                .map(Long::valueOf)
                .toList();
    }
}
