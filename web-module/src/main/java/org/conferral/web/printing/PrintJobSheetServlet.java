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
import org.conferral.printing.boundary.PrintFiles;
import org.conferral.web.platform.download.Downloads;

/**
 * Sheets of a print job, shown in the browser. {@code GET /printing/envelope/{job}/{number}}: those of an envelope as they
 * are printed. {@code GET /printing/balance/{job}}: the reconciliation sheet.
 */
@WebServlet(
        urlPatterns = {"/printing/envelope/*", "/printing/balance/*"},
        asyncSupported = true)
public class PrintJobSheetServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([0-9]{1,18})(?:/([0-9]{1,5}))?");

    @Inject
    transient PrintFiles files;

    @Inject
    transient PrintBalances balances;

    @Inject
    transient Downloads downloads;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(Objects.toString(request.getPathInfo(), ""));
        long job = path.matches() ? Long.parseLong(path.group(1)) : 0;
        String number = path.matches() ? path.group(2) : null;
        if (request.getServletPath().endsWith("envelope") && number != null) {
            envelope(job, Integer.parseInt(number), request, response);
        } else if (request.getServletPath().endsWith("balance") && number == null && balances.has(job)) {
            downloads.show(request, response, name(job, "balance"), out -> balances.writeSheet(job, out));
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void envelope(long job, int envelope, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!files.hasEnvelope(job, envelope)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String name = name(job, String.format(Locale.ROOT, "envelope-%05d", envelope));
        downloads.show(request, response, name, out -> files.writeEnvelope(job, envelope, out));
    }

    private static String name(long job, String what) {
        return String.format(Locale.ROOT, "print-job-%06d-%s.pdf", job, what);
    }
}
