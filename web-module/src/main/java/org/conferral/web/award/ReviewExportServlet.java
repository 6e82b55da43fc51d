package org.conferral.web.award;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.conferral.award.boundary.ReviewQueries;
import org.conferral.award.entity.ReviewFilter;
import org.conferral.award.entity.ReviewFinding;
import org.conferral.web.organization.OrganizationChoices;
import org.conferral.web.platform.Download;
import org.conferral.web.platform.Parameter;

/** {@code GET /award/export/review}: a list of credentials to review as CSV, by the parameters of its page. */
@WebServlet("/award/export/review")
public class ReviewExportServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient ReviewQueries reviews;

    @Inject
    transient OrganizationChoices organizations;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ReviewForm form = new ReviewForm();
        form.setFinding(Parameter.named(ReviewFinding.values(), request.getParameter("find")));
        form.choose(request.getParameter("types"));
        form.chooseYear(request.getParameter("year"));
        organizations.numbered(request.getParameter("authority")).ifPresent(form::setAuthority);
        organizations.numbered(request.getParameter("school")).ifPresent(form::setSchool);
        if (form.getFinding() == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            send(form.filter(), response);
        }
    }

    private void send(ReviewFilter filter, HttpServletResponse response) throws IOException {
        Download.send(response, reviews.fileName(filter.finding()), out -> reviews.write(filter, out));
    }
}
