package org.conferral.web.document;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conferral.document.boundary.DocumentQueries;
import org.conferral.document.entity.DocumentCopy;
import org.conferral.web.platform.download.Downloads;

/** {@code GET /document/copy/{item}}: the unofficial copy of an order item's document, shown in the browser. */
@WebServlet(urlPatterns = "/document/copy/*", asyncSupported = true)
public class CopyServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([0-9]{1,18})");

    @Inject
    transient DocumentQueries documents;

    @Inject
    transient Downloads downloads;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(Objects.toString(request.getPathInfo(), ""));
        Optional<DocumentCopy> copy =
                path.matches() ? documents.unofficial(Long.parseLong(path.group(1))) : Optional.empty();
        if (copy.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] bytes = copy.get().bytes();
        downloads.show(request, response, copy.get().fileName(), out -> out.write(bytes));
    }
}
