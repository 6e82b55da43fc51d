package org.conferral.web.mypass;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.conferral.mypass.boundary.ReprintOrderService;
import org.conferral.mypass.entity.OrderDraft;
import org.conferral.mypass.entity.OrderOffer;
import org.conferral.order.entity.RecipientKind;
import org.conferral.web.platform.Screen;

/** Keeps the first step of an order, and leads to the next one. */
@WebServlet("/mypass/save")
public class SaveServlet extends HttpServlet {
    static final String VERSION = "version";
    static final String ORGANIZATION = "organization";

    private static final String CHANGED = "changed";
    private static final long serialVersionUID = 1L;

    @Inject
    transient MypassGate gate;

    @Inject
    transient ReprintOrderService service;

    @Inject
    transient TypedOrder typed;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!gate.opens(request, response, Screen.MYPASS_ORDER.path() + "?award=" + Fields.number(request, "award"))) {
            return;
        }
        long award = Fields.number(request, "award");
        Optional<OrderOffer> offer = service.offer(MypassPass.visit(request), award);
        if (offer.isEmpty()) {
            response.sendRedirect(Screen.MYPASS.path());
            return;
        }
        if (!offer.get().credential().isOrderable()) {
            response.sendRedirect(Screen.MYPASS_ORDER.path() + "?award=" + award);
            return;
        }
        OrderDraft draft = typed.of(request, offer.get());
        if (!service.keep(MypassPass.visit(request), draft)) {
            boolean other = service.draft(MypassPass.visit(request))
                    .filter(waiting -> waiting.award() != award)
                    .isPresent();
            response.sendRedirect(Screen.MYPASS_ORDER.path() + "?award=" + award
                    + (other ? "" : "&" + MypassPass.FAULT + "=" + CHANGED));
            return;
        }
        if (isToFind(request)) {
            String sought = Objects.requireNonNullElse(Fields.said(request, ORGANIZATION, TypedOrder.LONGEST_NAME), "");
            response.sendRedirect(Screen.MYPASS_ORDER.path() + "?award=" + award + "&" + ORGANIZATION + "="
                    + URLEncoder.encode(sought, StandardCharsets.UTF_8) + "#to");
            return;
        }
        String next = draft.isDigital() ? Screen.MYPASS_CHECK.path() : Screen.MYPASS_ADDRESS.path();
        boolean named = draft.recipient() != RecipientKind.OTHER || draft.otherName() != null;
        response.sendRedirect(
                named ? next : Screen.MYPASS_ORDER.path() + "?award=" + award + "&" + MypassPass.FAULT + "=name");
    }

    /** Whether other organizations are to be shown, with what was chosen kept: by its button, or by Enter in its field. */
    private static boolean isToFind(HttpServletRequest request) {
        return KeptForm.field(request, "find") != null
                || !Fields.text(request, ORGANIZATION).equals(Fields.text(request, "found"));
    }

    /** Where somebody goes on who was shown what is no longer so: to how it is now. */
    static String changed(Optional<OrderDraft> draft) {
        String page = draft.map(waiting -> waiting.isDigital() || waiting.address() != null
                        ? Screen.MYPASS_CHECK.path() + "?"
                        : Screen.MYPASS_ORDER.path() + "?award=" + waiting.award() + "&")
                .orElse(Screen.MYPASS_ORDERS.path() + "?");
        return page + MypassPass.FAULT + "=" + CHANGED;
    }
}
