package org.conferral.web.intake;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.conferral.intake.boundary.IntakeQueries;
import org.conferral.web.platform.Parameter;
import org.conferral.web.platform.download.Downloads;

/** {@code GET /intake/warned/{id}}: the rows of an import that went in though something looks wrong, as CSV. */
@WebServlet(urlPatterns = "/intake/warned/*", asyncSupported = true)
public class WarnedServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient IntakeQueries queries;

    @Inject
    transient Downloads downloads;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long id = Parameter.inPath(request);
        if (queries.find(id).isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        downloads.send(request, response, queries.warnedFileName(id), out -> queries.writeWarned(id, out));
    }
}
