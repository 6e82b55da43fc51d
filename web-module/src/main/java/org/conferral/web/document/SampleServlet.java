package org.conferral.web.document;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** {@code GET /document/sample.pdf}: the sample that the caller made last. */
@WebServlet("/document/sample.pdf")
public class SampleServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient SampleTray tray;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<byte[]> file = tray.file();
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/pdf");
        response.setContentLength(file.get().length);
        response.setHeader("Content-Disposition", "inline; filename=\"sample.pdf\"");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(file.get());
    }
}
