package org.conferral.web.mypass;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.conferral.connection.entity.PassKey;
import org.conferral.mypass.boundary.MypassQueries;
import org.conferral.web.platform.Parameter;
import org.conferral.web.platform.Screen;
import org.conferral.web.platform.download.Downloads;

/** {@code GET /mypass/copy/{award}}: the unofficial copy of one of the visitor's credentials. */
@WebServlet(urlPatterns = "/mypass/copy/*", asyncSupported = true)
public class OwnCopyServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient MypassVisitor visitor;

    @Inject
    transient MypassQueries mypass;

    @Inject
    transient Downloads downloads;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long award = Parameter.inPath(request);
        PassKey visit = MypassPass.visit(request);
        Optional<String> name = mypass.copyName(visit, award);
        if (name.isEmpty()) {
            visitor.refuse(response, Screen.MYPASS);
            return;
        }
        downloads.show(request, response, name.get(), out -> out.write(mypass.copy(visit, award)));
    }
}
