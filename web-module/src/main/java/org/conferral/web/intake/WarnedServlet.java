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
import org.conferral.web.platform.download.Downloads;

/** {@code GET /intake/warned/{id}}: the rows of an import that went in though something looks wrong, as CSV. */
@WebServlet(urlPatterns = "/intake/warned/*", asyncSupported = true)
public class WarnedServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([0-9]{1,18})");

    @Inject
    transient IntakeQueries queries;

    @Inject
    transient Downloads downloads;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(Objects.toString(request.getPathInfo(), ""));
        if (!path.matches() || queries.find(Long.parseLong(path.group(1))).isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        long id = Long.parseLong(path.group(1));
        downloads.send(request, response, queries.warnedFileName(id), out -> queries.writeWarned(id, out));
    }
}
