package org.conferral.web.mypass;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.conferral.mypass.boundary.ReprintOrderService;
import org.conferral.mypass.entity.OrderDraft;
import org.conferral.mypass.entity.OrderOffer;
import org.conferral.order.entity.AddressBlock;
import org.conferral.student.entity.MailingAddress;

/** The address that is being typed as it will print, for the page's script; nothing of it is kept. */
@WebServlet("/mypass/preview")
public class PreviewServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient ReprintOrderService service;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<OrderDraft> draft = service.draft(MypassPass.visit(request)).filter(one -> !one.isDigital());
        Optional<OrderOffer> offer = draft.flatMap(one -> service.offer(MypassPass.visit(request), one.award()));
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        if (offer.isPresent()) {
            OrderDraft typed = draft.get()
                    .at(SaveAddressServlet.address(request, draft.get().country()));
            response.setHeader("Fits", offer.get().isFitting(typed) ? "yes" : "no");
            response.getWriter().print(String.join("\n", block(offer.get(), typed)));
        }
    }

    private static List<String> block(OrderOffer offer, OrderDraft typed) {
        MailingAddress address = typed.address();
        return address == null
                ? List.of(offer.addressee(typed))
                : AddressBlock.of(offer.addressee(typed), address, typed.language());
    }
}
