package org.conferral.web.mypass;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.conferral.mypass.boundary.MypassQueries;
import org.conferral.web.platform.Parameter;
import org.conferral.web.platform.Screen;

/** {@code GET /mypass/wallet/{award}}: the copy for a wallet of one of the visitor's credentials. */
@WebServlet("/mypass/wallet/*")
public class OwnWalletServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient MypassVisitor visitor;

    @Inject
    transient MypassQueries mypass;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> copy = mypass.wallet(MypassPass.visit(request), Parameter.inPath(request));
        if (copy.isEmpty()) {
            visitor.refuse(response, Screen.MYPASS);
            return;
        }
        response.setContentType("application/vc+jwt");
        response.setHeader("Content-Disposition", "attachment; filename=\"credential.jwt\"");
        response.getOutputStream().write(copy.get().getBytes(StandardCharsets.US_ASCII));
    }
}
