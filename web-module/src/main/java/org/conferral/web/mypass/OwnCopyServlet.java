package org.conferral.web.mypass;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conferral.connection.entity.PassKey;
import org.conferral.mypass.boundary.MypassQueries;
import org.conferral.web.platform.download.Downloads;

/** {@code GET /mypass/copy/{award}}: the unofficial copy of one of the visitor's credentials. */
@WebServlet(urlPatterns = "/mypass/copy/*", asyncSupported = true)
public class OwnCopyServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([0-9]{1,18})");

    @Inject
    transient MypassQueries mypass;

    @Inject
    transient Downloads downloads;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long award = award(request);
        PassKey visit = MypassPass.visit(request);
        Optional<String> name = mypass.copyName(visit, award);
        if (name.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        downloads.show(request, response, name.get(), out -> out.write(mypass.copy(visit, award)));
    }

    static long award(HttpServletRequest request) {
        Matcher path = PATH.matcher(Objects.toString(request.getPathInfo(), ""));
        return path.matches() ? Long.parseLong(path.group(1)) : 0;
    }
}
