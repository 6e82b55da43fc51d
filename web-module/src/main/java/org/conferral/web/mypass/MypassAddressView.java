package org.conferral.web.mypass;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.conferral.mypass.boundary.ReprintOrderService;
import org.conferral.mypass.entity.OrderDraft;
import org.conferral.order.entity.AddressMapper;
import org.conferral.order.entity.Destination;
import org.conferral.order.entity.RecipientKind;
import org.conferral.order.entity.Region;
import org.conferral.student.entity.MailingAddress;
import org.conferral.web.order.OrderCountries;
import org.conferral.web.platform.Screen;
import org.jspecify.annotations.Nullable;

/** The second step of an order: the address, by its country's fields. */
@Named
@RequestScoped
public class MypassAddressView {
    @Inject
    MypassVisitor visitor;

    @Inject
    MypassDoor door;

    @Inject
    ReprintOrderService service;

    @Inject
    OrderCountries countries;

    private @Nullable OrderDraft draft;
    private @Nullable MailingAddress address;

    /** Shows the form, or the door. */
    public void open() {
        if (!visitor.enters()) {
            return;
        }
        OrderDraft known = service.draft(visitor.key()).orElse(null);
        if (known == null || known.isDigital()) {
            // it was sent or dropped, or needs no address
            visitor.goTo(known == null ? Screen.MYPASS_ORDERS : Screen.MYPASS_CHECK);
            return;
        }
        draft = known;
        address = known.address() == null ? home(known) : known.address();
    }

    /** Where the student lives, where it goes to the student, and to that country. */
    private @Nullable MailingAddress home(OrderDraft known) {
        MailingAddress home =
                service.offer(visitor.key(), known.award()).orElseThrow().address();
        if (home == null || known.recipient() != RecipientKind.STUDENT) {
            return null;
        }
        MailingAddress mapped = AddressMapper.mapped(home);
        return mapped.country().equals(known.country()) ? mapped : null;
    }

    public boolean isShown() {
        return draft != null;
    }

    public OrderDraft getDraft() {
        return Objects.requireNonNull(draft);
    }

    /** What a field shows: what was typed into the form that this page answers, else what is kept. */
    public @Nullable String part(String field) {
        MailingAddress kept = address;
        if (door.isAnswer()) {
            return door.typed(field);
        }
        return kept == null
                ? null
                : switch (field) {
                    case "street" -> kept.street();
                    case "city" -> kept.city();
                    case "province" -> kept.province();
                    default -> kept.postalCode();
                };
    }

    /** The country by its name in the reader's language. */
    public String getCountry() {
        String code = getDraft().country();
        return countries.destinations(code).stream()
                .filter(country -> country.code().equals(code))
                .map(OrderCountries.Country::name)
                .findFirst()
                .orElse(code);
    }

    /** Whether city, province and postal code are fields of their own. */
    public boolean isWithParts() {
        return Destination.of(getDraft().country()).hasParts();
    }

    public List<Region> getRegions() {
        return Region.of(Destination.of(getDraft().country()));
    }
}
