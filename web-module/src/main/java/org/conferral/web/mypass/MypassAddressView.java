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
import org.conferral.web.platform.PageNotFoundException;
import org.jspecify.annotations.Nullable;

/** The second step of an order: the address, by its country's fields. */
@Named
@RequestScoped
public class MypassAddressView {
    @Inject
    MypassVisitor visitor;

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
        OrderDraft known = service.draft(visitor.key())
                .filter(one -> !one.isDigital())
                .orElseThrow(() -> new PageNotFoundException("an order that is not finished"));
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

    public @Nullable MailingAddress getAddress() {
        return address;
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
