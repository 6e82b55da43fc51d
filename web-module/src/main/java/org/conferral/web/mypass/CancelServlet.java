package org.conferral.web.mypass;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.conferral.mypass.boundary.ReprintOrderService;
import org.conferral.order.entity.ItemChangedException;
import org.conferral.platform.entity.BusinessException;
import org.conferral.web.platform.Screen;

/** Cancels an order, where that is still possible. */
@WebServlet("/mypass/cancel")
public class CancelServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient ReprintOrderService service;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean cancelled;
        try {
            cancelled = service.cancel(MypassPass.visit(request), Fields.number(request, "item"));
        } catch (BusinessException | ItemChangedException e) {
            cancelled = false;
        }
        response.sendRedirect(
                Screen.MYPASS_ORDERS.path() + "?" + (cancelled ? "done" : MypassPass.FAULT + "=cancelled"));
    }
}
