package org.conferral.web.intake;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conferral.intake.boundary.IntakeQueries;
import org.conferral.intake.entity.IntakeProgress;

/** {@code GET /api/import/{id}/progress}: how far an import is, as JSON, for the page that watches it. */
@WebServlet("/api/import/*")
public class IntakeProgressServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([0-9]{1,18})/progress");

    @Inject
    transient IntakeQueries queries;

    @Inject
    transient IntakeWords words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(Objects.toString(request.getPathInfo(), ""));
        IntakeProgress progress =
                path.matches() ? queries.progress(Long.parseLong(path.group(1))).orElse(null) : null;
        if (progress == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(json(progress));
    }

    private String json(IntakeProgress progress) {
        return Json.createObjectBuilder()
                .add("status", progress.status().name())
                .add("percent", progress.percent())
                .add("said", words.said(progress))
                .add("pace", words.pace(progress))
                .build()
                .toString();
    }
}
