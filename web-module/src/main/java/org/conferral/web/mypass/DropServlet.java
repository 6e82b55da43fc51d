package org.conferral.web.mypass;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.conferral.mypass.boundary.ReprintOrderService;
import org.conferral.web.platform.Screen;

/** Forgets an order that is not finished; leads to what is ordered instead, or to the first page. */
@WebServlet("/mypass/drop")
public class DropServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient ReprintOrderService service;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!service.drop(MypassPass.visit(request), Fields.number(request, SaveServlet.VERSION))) {
            response.sendRedirect(SaveServlet.changed(service.draft(MypassPass.visit(request))));
            return;
        }
        long award = Fields.number(request, "award");
        response.sendRedirect(
                award == 0
                        ? Screen.MYPASS.path() + "?dropped"
                        : Screen.MYPASS_ORDER.path() + "?award=" + award + "&dropped");
    }
}
