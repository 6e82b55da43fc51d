package org.conferral.web.mypass;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.conferral.mypass.boundary.MypassQueries;
import org.conferral.mypass.boundary.ReprintOrderService;
import org.conferral.mypass.entity.OwnCredential;
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

    @Inject
    MypassQueries mypass;

    private @Nullable OwnOrder order;
    private @Nullable OwnCredential credential;

    /** Shows it, or the door. */
    public void open() {
        if (visitor.enters()) {
            long item = Fields.number(request, "item");
            OwnOrder found = service.order(visitor.key(), item)
                    .filter(OwnOrder::mine)
                    .orElseThrow(() -> new PageNotFoundException("an order"));
            order = found;
            credential = mypass.students(visitor.key()).stream()
                    .flatMap(student -> student.credentials().stream())
                    .filter(one -> one.number().value() == found.credential())
                    .findFirst()
                    .orElse(null);
        }
    }

    public @Nullable OwnOrder getOrder() {
        return order;
    }

    /** Of which it is a copy, with the name that the copy bears; none where there is none any more. */
    public @Nullable OwnCredential getCredential() {
        return credential;
    }
}
