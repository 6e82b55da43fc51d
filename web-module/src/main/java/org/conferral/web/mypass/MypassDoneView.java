package org.conferral.web.mypass;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.conferral.mypass.boundary.ReprintOrderService;
import org.conferral.mypass.entity.OwnOrder;
import org.conferral.web.platform.PageNotFoundException;
import org.jspecify.annotations.Nullable;

/** Confirms an order that the visitor has sent. */
@Named
@RequestScoped
public class MypassDoneView {
    @Inject
    HttpServletRequest request;

    @Inject
    MypassVisitor visitor;

    @Inject
    ReprintOrderService service;

    private @Nullable OwnOrder order;

    /** Shows it, or the door. */
    public void open() {
        if (visitor.enters()) {
            long item = SaveServlet.number(request, "item");
            order = service.order(visitor.key(), item)
                    .filter(OwnOrder::mine)
                    .orElseThrow(() -> new PageNotFoundException("an order"));
        }
    }

    public @Nullable OwnOrder getOrder() {
        return order;
    }
}
