package org.conferral.web.run;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.conferral.printing.boundary.RunDeliveries;
import org.conferral.printing.entity.run.RunFacts;
import org.conferral.run.boundary.RunQueries;
import org.conferral.run.entity.RunCounts;
import org.conferral.run.entity.RunDetail;
import org.conferral.web.platform.Parameter;
import org.conferral.web.platform.download.Downloads;

/** {@code GET /run/balance/{id}}: the reconciliation sheet of a run that has ended, shown in the browser. */
@WebServlet(urlPatterns = "/run/balance/*", asyncSupported = true)
public class RunSheetServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient RunQueries runs;

    @Inject
    transient RunDeliveries deliveries;

    @Inject
    transient Downloads downloads;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        RunDetail run = runs.get(Parameter.inPath(request));
        if (run.status().isPrivate() || run.status().isAtWork()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        RunFacts facts = facts(run);
        String name = String.format(Locale.ROOT, "run-%06d-balance.pdf", run.id());
        downloads.show(request, response, name, out -> deliveries.writeSheet(facts, out));
    }

    private RunFacts facts(RunDetail run) {
        RunCounts counts = run.counts();
        return new RunFacts(
                run.id(),
                run.kind().awards(),
                run.startedAt(),
                run.endedAt(),
                counts.selected(),
                counts.notProcessed(),
                counts.pending(),
                counts.ordered(),
                runs.balance(run.id()).holds());
    }
}
