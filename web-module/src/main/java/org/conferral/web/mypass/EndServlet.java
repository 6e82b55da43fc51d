package org.conferral.web.mypass;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.conferral.connection.boundary.ConnectionService;
import org.conferral.web.platform.Screen;

/** Ends a connection. */
@WebServlet("/mypass/end")
public class EndServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient MypassVisitor visitor;

    @Inject
    transient ConnectionService connections;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = Fields.text(request, "id");
        boolean ended = id.matches("[0-9]{1,18}") && connections.end(MypassPass.visit(request), Long.parseLong(id));
        if (ended) {
            response.sendRedirect(Screen.MYPASS_CONNECTIONS.path() + "?ended");
        } else {
            visitor.refuse(response, Screen.MYPASS_CONNECTIONS);
        }
    }
}
