package org.conferral.web.run;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conferral.run.boundary.RunExports;
import org.conferral.run.boundary.RunQueries;
import org.conferral.run.entity.RunExport;
import org.conferral.run.entity.RunFilter;
import org.conferral.web.platform.PageNotFoundException;
import org.conferral.web.platform.download.Downloads;

/**
 * {@code GET /run/export/{id}/{pre-processed|successful|unsuccessful}}: the CSV files of a run. {@code GET
 * /run/export/list}: the list of runs, narrowed by the parameters of its page.
 */
@WebServlet(urlPatterns = "/run/export/*", asyncSupported = true)
public class RunExportServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([0-9]{1,18})/([a-z-]+)");
    private static final Map<String, RunExport> EXPORTS = Map.of(
            "pre-processed", RunExport.PRE_PROCESSED,
            "successful", RunExport.SUCCESSFUL,
            "unsuccessful", RunExport.UNSUCCESSFUL);

    @Inject
    transient RunExports exports;

    @Inject
    transient RunQueries runs;

    @Inject
    transient Downloads downloads;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String asked = Objects.toString(request.getPathInfo(), "");
        Matcher path = PATH.matcher(asked);
        if (asked.equals("/list")) {
            list(request, response);
        } else if (path.matches() && EXPORTS.containsKey(path.group(2))) {
            run(Long.parseLong(path.group(1)), EXPORTS.get(path.group(2)), request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void run(long id, RunExport export, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        downloads.send(request, response, exports.fileName(id, export), out -> exports.write(id, export, out));
    }

    private void list(HttpServletRequest request, HttpServletResponse response) throws IOException {
        RunListForm form = new RunListForm();
        form.setKind(request.getParameter("kind"));
        form.setStatus(request.getParameter("status"));
        form.setBy(request.getParameter("by"));
        form.setFrom(request.getParameter("from"));
        form.setTo(request.getParameter("to"));
        form.setType(request.getParameter("type"));
        if (!form.check(runs.starters()).isEmpty()) {
            throw new PageNotFoundException("runs that " + request.getQueryString() + " narrows");
        }
        RunFilter filter = form.filter();
        downloads.send(request, response, exports.listFileName(), out -> exports.writeList(filter, out));
    }
}
