package org.conferral.web.mypass;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.conferral.mypass.boundary.OwnDataQueries;
import org.conferral.web.platform.Screen;

/** {@code GET /mypass/data}: what is kept of the visitor's account. */
@WebServlet("/mypass/data")
public class OwnDataServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient MypassVisitor visitor;

    @Inject
    transient OwnDataQueries data;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> export = data.export(MypassPass.visit(request));
        if (export.isEmpty()) {
            visitor.refuse(response, Screen.MYPASS_ACCOUNT);
            return;
        }
        response.setContentType("application/json");
        response.setHeader("Content-Disposition", "attachment; filename=\"mypass.json\"");
        response.getOutputStream().write(export.get().getBytes(StandardCharsets.UTF_8));
    }
}
