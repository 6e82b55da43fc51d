package org.conferral.web.award;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.conferral.award.boundary.AwardQueries;
import org.conferral.award.entity.AuditFilter;
import org.conferral.web.platform.PageNotFoundException;
import org.conferral.web.platform.Parameter;
import org.conferral.web.platform.download.Downloads;

/** {@code GET /award/audit/{id}}: the audit history of a credential, narrowed by the parameters of its page. */
@WebServlet(urlPatterns = "/award/audit/*", asyncSupported = true)
public class AuditExportServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient AwardQueries awards;

    @Inject
    transient Downloads downloads;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long id = Parameter.inPath(request);
        AuditForm form = new AuditForm();
        form.setChange(request.getParameter("change"));
        form.setBy(request.getParameter("by"));
        form.setFrom(request.getParameter("from"));
        form.setTo(request.getParameter("to"));
        if (!form.check(awards.authors(id)).isEmpty()) {
            throw new PageNotFoundException("history that " + request.getQueryString() + " narrows");
        }
        AuditFilter filter = form.filter();
        downloads.send(request, response, awards.auditFileName(id), out -> awards.writeAudit(id, filter, out));
    }
}
