package org.conferral.web.intake;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conferral.intake.boundary.IntakeQueries;
import org.conferral.intake.entity.IntakeFile;
import org.conferral.web.platform.download.Downloads;

/** {@code GET /intake/rejected/{id}/{file}}: the rejected rows of an import's file, as CSV. */
@WebServlet(urlPatterns = "/intake/rejected/*", asyncSupported = true)
public class RejectedServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([0-9]{1,18})/([a-z_]+\\.csv)");

    @Inject
    transient IntakeQueries queries;

    @Inject
    transient Downloads downloads;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(Objects.toString(request.getPathInfo(), ""));
        if (!path.matches() || IntakeFile.named(path.group(2)).isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        long id = Long.parseLong(path.group(1));
        IntakeFile file = IntakeFile.named(path.group(2)).get();
        downloads.send(
                request, response, queries.rejectedFileName(id, file), out -> queries.writeRejected(id, file, out));
    }
}
