package org.conferral.web.student;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.conferral.connection.entity.ConnectionCode;
import org.conferral.mypass.boundary.CodeLetterService;
import org.conferral.web.platform.Parameter;
import org.conferral.web.platform.download.Downloads;

/** {@code POST /student/code-letter}: the letter with a code that a page shows once. Sent, so that it is in no address. */
@WebServlet(urlPatterns = "/student/code-letter", asyncSupported = true)
public class CodeLetterServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient CodeLetterService letters;

    @Inject
    transient Downloads downloads;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<byte[]> file = letters.letter(
                Parameter.id(request.getParameter("id")),
                new ConnectionCode(Objects.toString(request.getParameter("code"), "")));
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        downloads.save(request, response, "application/pdf", "mypass-code.pdf", out -> out.write(file.get()));
    }
}
