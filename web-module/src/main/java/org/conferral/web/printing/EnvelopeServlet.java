package org.conferral.web.printing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conferral.printing.boundary.PrintFiles;
import org.conferral.web.platform.download.Downloads;

/** {@code GET /printing/envelope/{job}/{number}}: the sheets of an envelope as they are printed, shown in the browser. */
@WebServlet(urlPatterns = "/printing/envelope/*", asyncSupported = true)
public class EnvelopeServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([0-9]{1,18})/([0-9]{1,5})");

    @Inject
    transient PrintFiles files;

    @Inject
    transient Downloads downloads;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(Objects.toString(request.getPathInfo(), ""));
        long job = path.matches() ? Long.parseLong(path.group(1)) : 0;
        int envelope = path.matches() ? Integer.parseInt(path.group(2)) : 0;
        if (!files.hasEnvelope(job, envelope)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String name = String.format(Locale.ROOT, "print-job-%06d-envelope-%05d.pdf", job, envelope);
        downloads.show(request, response, name, out -> files.writeEnvelope(job, envelope, out));
    }
}
