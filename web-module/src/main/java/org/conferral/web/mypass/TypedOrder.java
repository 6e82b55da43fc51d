package org.conferral.web.mypass;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.conferral.consumer.entity.ConsumerName;
import org.conferral.mypass.boundary.ReprintOrderService;
import org.conferral.mypass.entity.OrderDraft;
import org.conferral.mypass.entity.OrderOffer;
import org.conferral.order.entity.AddressMapper;
import org.conferral.order.entity.RecipientKind;
import org.conferral.student.entity.MailingAddress;
import org.conferral.web.order.OrderCountries;
import org.jspecify.annotations.Nullable;

/** The first step of an order as a form says it, as far as it can be so. */
@RequestScoped
public class TypedOrder {
    static final int LONGEST_NAME = 250;

    private static final int MOST_COPIES = 10;

    @Inject
    ReprintOrderService service;

    @Inject
    OrderCountries countries;

    /**
     * What is about to be ordered, by the form that a request sends.
     *
     * @param offer of the credential that the form is for
     */
    OrderDraft of(HttpServletRequest request, OrderOffer offer) {
        String to = Fields.text(request, "to");
        Long consumer = service.organization(MypassPass.visit(request), Fields.number(request, "to"))
                .map(ConsumerName::id)
                .orElse(null);
        RecipientKind kind = kind(consumer, to);
        String country = countries.destinations(AddressMapper.CANADA).stream()
                .map(OrderCountries.Country::code)
                .filter(Fields.text(request, "country")::equals)
                .findFirst()
                .orElse(AddressMapper.CANADA);
        String certification = countries.getCertifying().stream()
                .map(OrderCountries.Country::code)
                .filter(Fields.text(request, "certification")::equals)
                .findFirst()
                .orElse(null);
        return new OrderDraft(
                Fields.number(request, SaveServlet.VERSION),
                offer.credential().award(),
                Fields.text(request, "name").equals("new") && offer.newName() != null,
                consumer == null ? copies(request) : 1,
                Fields.text(request, "language").equals("FR") ? "FR" : "EN",
                kind,
                consumer,
                kind == RecipientKind.OTHER ? name(request) : null,
                consumer == null && KeptForm.field(request, "courier") != null,
                consumer == null ? certification : null,
                country,
                kept(request, kind, country),
                false);
    }

    private static int copies(HttpServletRequest request) {
        return Math.toIntExact(Math.max(1, Math.min(MOST_COPIES, Fields.number(request, "copies"))));
    }

    /** On one line. */
    private static @Nullable String name(HttpServletRequest request) {
        String said = Fields.said(request, "other_name", LONGEST_NAME);
        return said == null ? null : said.replace('\n', ' ');
    }

    private static RecipientKind kind(@Nullable Long consumer, String to) {
        if (consumer != null) {
            return RecipientKind.ORGANIZATION;
        }
        return to.equals(RecipientKind.OTHER.name()) ? RecipientKind.OTHER : RecipientKind.STUDENT;
    }

    /** The address that was entered before, as long as it goes to the same one in the same country. */
    private @Nullable MailingAddress kept(HttpServletRequest request, RecipientKind kind, String country) {
        return service.draft(MypassPass.visit(request))
                .filter(before -> before.recipient() == kind && before.country().equals(country))
                .map(OrderDraft::address)
                .orElse(null);
    }
}
