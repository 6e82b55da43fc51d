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
import org.conferral.printing.boundary.PrintFiles;
import org.conferral.web.platform.download.Downloads;

/** {@code GET /printing/file/{job}/{name}}: a file of a print job, as who prints it gets it. */
@WebServlet(urlPatterns = "/printing/file/*", asyncSupported = true)
public class PrintFileServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([0-9]{1,18})/([a-z-]+\\.[a-z]+)");

    @Inject
    transient PrintFiles files;

    @Inject
    transient Downloads downloads;

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.'))) {
            case ".pdf" -> "application/pdf";
            case ".csv" -> "text/csv;charset=UTF-8";
            case ".json" -> "application/json";
            default -> "application/xml";
        };
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(Objects.toString(request.getPathInfo(), ""));
        long job = path.matches() ? Long.parseLong(path.group(1)) : 0;
        String name = path.matches() ? path.group(2) : "";
        if (!files.has(job, name)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String saved = String.format(Locale.ROOT, "print-job-%06d-%s", job, name);
        downloads.save(request, response, type(name), saved, out -> files.write(job, name, out));
    }
}
