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
import org.conferral.printing.boundary.PrintBalances;
import org.conferral.web.platform.download.Downloads;

/** {@code GET /printing/balance/{job}}: the reconciliation sheet of a print job, shown in the browser. */
@WebServlet(urlPatterns = "/printing/balance/*", asyncSupported = true)
public class ReconciliationServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([0-9]{1,18})");

    @Inject
    transient PrintBalances balances;

    @Inject
    transient Downloads downloads;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(Objects.toString(request.getPathInfo(), ""));
        long job = path.matches() ? Long.parseLong(path.group(1)) : 0;
        if (!balances.has(job)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String name = String.format(Locale.ROOT, "print-job-%06d-balance.pdf", job);
        downloads.show(request, response, name, out -> balances.writeSheet(job, out));
    }
}
