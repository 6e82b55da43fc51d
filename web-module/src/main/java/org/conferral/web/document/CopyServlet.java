package org.conferral.web.document;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.conferral.document.boundary.DocumentQueries;
import org.conferral.web.platform.Parameter;
import org.conferral.web.platform.download.Downloads;

/** {@code GET /document/copy/{item}}: the unofficial copy of an order item's document, shown in the browser. */
@WebServlet(urlPatterns = "/document/copy/*", asyncSupported = true)
public class CopyServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient DocumentQueries documents;

    @Inject
    transient Downloads downloads;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long item = Parameter.inPath(request);
        Optional<String> name = documents.copyName(item);
        if (name.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        downloads.show(request, response, name.get(), out -> out.write(documents.unofficial(item)));
    }
}
