package org.conferral.web.platform.download;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/** {@code GET /download/{key}}: a file that this session's page has prepared. */
@WebServlet(urlPatterns = "/download/*", asyncSupported = true)
public class PreparedFileServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient PreparedFiles files;

    @Inject
    transient Downloads downloads;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String key = Objects.toString(request.getPathInfo(), "").replaceFirst("^/", "");
        Optional<PreparedFiles.PreparedFile> file = files.find(key);
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            downloads.send(
                    request, response, file.get().name().get(), file.get().content());
        }
    }
}
