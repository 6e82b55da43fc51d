package org.conferral.web.mypass;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.conferral.mypass.boundary.ReprintOrderService;
import org.conferral.mypass.entity.OrderDraft;
import org.conferral.order.entity.Destination;
import org.conferral.order.entity.PlacingPolicy;
import org.conferral.order.entity.Region;
import org.conferral.student.entity.MailingAddress;
import org.conferral.web.platform.Screen;
import org.jspecify.annotations.Nullable;

/** Keeps the address of an order, and leads on when it is whole. */
@WebServlet("/mypass/save-address")
public class SaveAddressServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int STREET = 246;
    private static final int PART = 60;
    private static final int POSTAL_CODE = 20;

    @Inject
    transient MypassGate gate;

    @Inject
    transient ReprintOrderService service;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!gate.opens(request, response, Screen.MYPASS_ADDRESS.path())) {
            return;
        }
        Optional<OrderDraft> draft = service.draft(MypassPass.visit(request))
                .filter(waiting -> waiting.version() == Fields.number(request, SaveServlet.VERSION));
        if (draft.isEmpty()) {
            changed(request, response);
            return;
        }
        MailingAddress address = address(request, draft.get().country());
        if (address == null) {
            // what was kept before stays, and the page has what was typed
            Answer.again(request, response, Screen.MYPASS_ADDRESS, "address");
            return;
        }
        if (!service.keep(MypassPass.visit(request), draft.get().at(address))) {
            changed(request, response);
            return;
        }
        boolean whole = PlacingPolicy.isWhole(address);
        response.sendRedirect(
                whole
                        ? Screen.MYPASS_CHECK.path()
                        : Screen.MYPASS_ADDRESS.path() + "?" + MypassPass.FAULT + "=address");
    }

    private void changed(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(SaveServlet.changed(service.draft(MypassPass.visit(request))));
    }

    static @Nullable MailingAddress address(HttpServletRequest request, String country) {
        String street = Fields.said(request, "street", STREET);
        if (street == null) {
            return null;
        }
        return Destination.of(country).hasParts()
                ? new MailingAddress(
                        street,
                        Fields.said(request, "city", PART),
                        province(request, country),
                        postalCode(request),
                        country)
                : new MailingAddress(street, null, null, null, country);
    }

    /** One of those that the page offers. */
    private static @Nullable String province(HttpServletRequest request, String country) {
        String said = Fields.text(request, "province").strip();
        return Region.of(Destination.of(country)).stream()
                .map(Region::code)
                .filter(said::equalsIgnoreCase)
                .findFirst()
                .orElse(null);
    }

    /** In capitals, which may be more letters than were typed. */
    private static @Nullable String postalCode(HttpServletRequest request) {
        String said = Fields.said(request, "postal_code", POSTAL_CODE);
        return said == null ? null : Fields.cut(said.toUpperCase(Locale.ROOT), POSTAL_CODE);
    }
}
