package org.conferral.web.run;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conferral.run.boundary.RunQueries;
import org.conferral.run.entity.RefusalCount;
import org.conferral.run.entity.RunNotFoundException;
import org.conferral.run.entity.RunProgress;
import org.jspecify.annotations.Nullable;

/**
 * {@code GET /api/run/{id}/progress}: how far a run is, as JSON, for the pages that watch it; with {@code ?told=12} also
 * what is refused and why, once that is another number of records. 404 when there is no such
 * run (any more) for the reader, and whether that is because the search found nothing.
 */
@WebServlet("/api/run/*")
public class RunProgressServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([0-9]{1,18})/progress");

    @Inject
    transient RunQueries runs;

    @Inject
    transient RunStory story;

    @Inject
    transient RunCauses causes;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(Objects.toString(request.getPathInfo(), ""));
        if (!path.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        long id = Long.parseLong(path.group(1));
        try {
            RunProgress progress = runs.progress(id);
            JsonObjectBuilder json = json(progress);
            String told = request.getParameter("told");
            if (told != null && !told.equals(String.valueOf(progress.counts().notProcessed()))) {
                json.add("refusals", refusals(id));
            }
            write(response, json.build());
        } catch (RunNotFoundException e) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            write(
                    response,
                    Json.createObjectBuilder()
                            .add("foundNothing", runs.foundNothing(id))
                            .build());
        }
    }

    private JsonArrayBuilder refusals(long run) {
        JsonArrayBuilder refusals = Json.createArrayBuilder();
        for (RefusalCount refusal : runs.refusals(run)) {
            refusals.add(Json.createObjectBuilder()
                    .add("address", causes.address(run, refusal))
                    .add("count", causes.count(refusal))
                    .add("cause", causes.cause(refusal))
                    .add("remedy", causes.remedy(refusal)));
        }
        return refusals;
    }

    private JsonObjectBuilder json(RunProgress progress) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", progress.id())
                .add("status", progress.status().name())
                .add("interrupted", progress.interrupted())
                .add("waits", progress.waits())
                .add("noRoom", progress.noRoom())
                .add("percent", progress.percent())
                .add("selected", progress.counts().selected())
                .add("ordered", progress.counts().ordered())
                .add("notProcessed", progress.counts().notProcessed())
                .add("pending", progress.counts().pending())
                .add("pace", story.pace(progress))
                .add("said", story.said(progress));
        add(json, "perMinute", progress.perMinute());
        add(json, "secondsLeft", progress.secondsLeft());
        return json;
    }

    private static void add(JsonObjectBuilder json, String name, @Nullable Long value) {
        if (value == null) {
            json.addNull(name);
        } else {
            json.add(name, value);
        }
    }

    private static void write(HttpServletResponse response, JsonObject json) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(json.toString());
    }
}
