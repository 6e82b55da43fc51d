package org.conferral.web.mypass;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.conferral.consumer.entity.ConsumerName;
import org.conferral.mypass.boundary.ReprintOrderService;
import org.conferral.mypass.entity.OrderDraft;
import org.conferral.mypass.entity.OrderOffer;
import org.conferral.order.entity.AddressBlock;
import org.conferral.student.entity.MailingAddress;
import org.conferral.web.platform.Screen;
import org.jspecify.annotations.Nullable;

/** The last step of an order: everything at a glance, with the address as it will print. */
@Named
@RequestScoped
public class MypassCheckView {
    @Inject
    MypassVisitor visitor;

    @Inject
    ReprintOrderService service;

    private @Nullable OrderDraft draft;
    private @Nullable OrderOffer offer;

    /** Shows it, or the door. */
    public void open() {
        if (!visitor.enters()) {
            return;
        }
        OrderDraft known = service.draft(visitor.key()).orElse(null);
        if (known == null || (!known.isDigital() && known.address() == null)) {
            // it was sent or dropped, or somebody came here too soon
            visitor.goTo(known == null ? Screen.MYPASS_ORDERS : Screen.MYPASS_ADDRESS);
            return;
        }
        draft = known;
        offer = service.offer(visitor.key(), known.award()).orElseThrow();
    }

    public boolean isShown() {
        return draft != null;
    }

    public OrderDraft getDraft() {
        return Objects.requireNonNull(draft);
    }

    public OrderOffer getOffer() {
        return Objects.requireNonNull(offer);
    }

    /** The name that the copy bears. */
    public String getName() {
        return getOffer().name(getDraft());
    }

    public String getRecipient() {
        OrderDraft known = getDraft();
        Long consumer = known.consumer();
        return consumer == null
                ? getOffer().addressee(known)
                : service.organization(visitor.key(), consumer)
                        .map(ConsumerName::name)
                        .orElse("");
    }

    /** The address as it will print; no lines where it is a file. */
    public List<String> getBlock() {
        MailingAddress address = getDraft().address();
        return address == null || getDraft().isDigital()
                ? List.of()
                : AddressBlock.of(
                        getOffer().addressee(getDraft()), address, getDraft().language());
    }

    /** Whether all of the address has room where it prints. */
    public boolean isFitting() {
        return getOffer().isFitting(getDraft());
    }
}
