package org.conferral.web.mypass;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.conferral.mypass.boundary.MypassItemQueries;
import org.conferral.web.platform.Parameter;
import org.conferral.web.platform.download.Downloads;

/**
 * {@code GET /order/waybill/{item}}: the waybill that somebody of the public sent for an order item, to be saved: it comes
 * from outside, so no browser shows it here.
 */
@WebServlet(urlPatterns = "/order/waybill/*", asyncSupported = true)
public class ItemWaybillServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient MypassItemQueries items;

    @Inject
    transient Downloads downloads;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long item = Parameter.inPath(request);
        Optional<byte[]> file = items.waybill(item);
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        downloads.save(request, response, "application/pdf", "waybill-" + item + ".pdf", out -> out.write(file.get()));
    }
}
