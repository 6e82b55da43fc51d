package org.conferral.web.document;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.conferral.web.platform.download.Downloads;

/** {@code GET /document/sample.pdf}: the sample that the caller made last. */
@WebServlet(urlPatterns = "/document/sample.pdf", asyncSupported = true)
public class SampleServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient SampleTray tray;

    @Inject
    transient Downloads downloads;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<byte[]> file = tray.file();
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        downloads.show(request, response, "sample.pdf", out -> out.write(file.get()));
    }
}
