package org.conferral.web.mypass;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.conferral.award.entity.AwardChangedException;
import org.conferral.mypass.boundary.ReprintOrderService;
import org.conferral.mypass.entity.OrderChangedException;
import org.conferral.mypass.entity.OrderDraft;
import org.conferral.mypass.entity.ShownOrder;
import org.conferral.order.entity.PlacedItem;
import org.conferral.platform.entity.BusinessException;
import org.conferral.web.platform.Screen;

/** Sends an order; a second press finds nothing to send, and leads to the orders. */
@WebServlet("/mypass/place")
public class PlaceServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient MypassVisitor visitor;

    @Inject
    transient ReprintOrderService service;

    @Inject
    transient MypassWords words;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Optional<PlacedItem> placed = service.place(MypassPass.visit(request), shown(request));
            response.sendRedirect(placed.map(item -> Screen.MYPASS_DONE.path() + "?item=" + item.id())
                    .orElseGet(() -> visitor.isIn()
                            ? Screen.MYPASS_ORDERS.path()
                            : MypassPass.door(request, Screen.MYPASS_CHECK.path())));
        } catch (BusinessException e) {
            String rule = e.rule() == 0 ? e.word() : String.valueOf(e.rule());
            response.sendRedirect(Screen.MYPASS_CHECK.path() + "?" + MypassPass.FAULT + "=" + words.fault(rule));
        } catch (OrderChangedException | AwardChangedException e) {
            Optional<OrderDraft> draft = service.draft(MypassPass.visit(request));
            response.sendRedirect(draft.isEmpty() ? Screen.MYPASS_ORDERS.path() : SaveServlet.changed(draft));
        }
    }

    private static ShownOrder shown(HttpServletRequest request) {
        return new ShownOrder(
                Fields.number(request, SaveServlet.VERSION),
                Math.toIntExact(Math.min(Integer.MAX_VALUE, Fields.number(request, "award_version"))),
                Fields.text(request, "name"));
    }
}
