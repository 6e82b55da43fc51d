package org.conferral.web.mypass;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.conferral.consumer.entity.ConsumerChoices;
import org.conferral.mypass.boundary.ReprintOrderService;
import org.conferral.mypass.entity.OrderDraft;
import org.conferral.mypass.entity.OrderOffer;
import org.conferral.order.entity.AddressMapper;
import org.conferral.order.entity.RecipientKind;
import org.conferral.student.entity.MailingAddress;
import org.conferral.web.platform.PageNotFoundException;
import org.jspecify.annotations.Nullable;

/** The first step of an order: what is ordered, and to whom it goes. */
@Named
@RequestScoped
public class MypassOrderView {
    private static final int MOST_COPIES = 10;
    private static final int LONGEST_TEXT = 100;

    @Inject
    HttpServletRequest request;

    @Inject
    MypassVisitor visitor;

    @Inject
    MypassDoor door;

    @Inject
    TypedOrder typed;

    @Inject
    ReprintOrderService service;

    private @Nullable OrderOffer offer;
    private @Nullable OrderDraft draft;
    private @Nullable OrderOffer waiting;
    private long waitingVersion;
    private @Nullable ConsumerChoices organizations;

    /** Shows the form, what is not finished yet, or the door. */
    public void open() {
        if (!visitor.enters()) {
            return;
        }
        long award = Fields.number(request, "award");
        OrderOffer found = service.offer(visitor.key(), award)
                .orElseThrow(() -> new PageNotFoundException("a credential to order"));
        offer = found;
        OrderDraft known = service.draft(visitor.key()).orElse(null);
        if (known != null && known.award() != award) {
            waiting = service.offer(visitor.key(), known.award()).orElse(null);
            waitingVersion = known.version();
        } else {
            draft = door.isAnswer() ? typed.of(request, found) : known;
        }
    }

    public boolean isShown() {
        return isRight() && getOffer().credential().isOrderable();
    }

    /** Whether the credential cannot be ordered, or not any more. */
    public boolean isRefused() {
        return isRight() && !getOffer().credential().isOrderable();
    }

    private boolean isRight() {
        return offer != null && waiting == null;
    }

    public OrderOffer getOffer() {
        return Objects.requireNonNull(offer);
    }

    /** An order of another credential that is not finished yet. */
    public @Nullable OrderOffer getWaiting() {
        return waiting;
    }

    /** Which state of that is shown. */
    public long getWaitingVersion() {
        return waitingVersion;
    }

    /** Which state of the unfinished order is shown; 0 where none waits. */
    public long getVersion() {
        return draft == null ? 0 : draft.version();
    }

    public boolean isCurrentName() {
        return draft != null && draft.currentName();
    }

    public int getCopies() {
        return draft == null ? 1 : draft.copies();
    }

    public List<Integer> getNumbers() {
        return IntStream.rangeClosed(1, MOST_COPIES).boxed().toList();
    }

    public String getLanguage() {
        return draft == null ? "EN" : draft.language();
    }

    /** {@code STUDENT}, {@code OTHER}, or the number of an organization. */
    public String getTo() {
        if (draft == null) {
            return RecipientKind.STUDENT.name();
        }
        return draft.isDigital()
                ? String.valueOf(draft.consumer())
                : draft.recipient().name();
    }

    /** Organizations that a digital copy can go to. */
    public ConsumerChoices getOrganizations() {
        ConsumerChoices found = organizations;
        if (found == null) {
            found = service.organizations(visitor.key(), draft == null ? null : draft.consumer(), getOrganization());
            organizations = found;
        }
        return found;
    }

    /** What the names of those contain that are asked for. */
    public @Nullable String getOrganization() {
        return Fields.said(request, SaveServlet.ORGANIZATION, LONGEST_TEXT);
    }

    /** Also one that was typed and is not for whom the order goes to. */
    public @Nullable String getOtherName() {
        if (door.isAnswer()) {
            return Fields.said(request, "other_name", TypedOrder.LONGEST_NAME);
        }
        return draft == null ? null : draft.otherName();
    }

    public boolean isCourier() {
        return draft != null && draft.courier();
    }

    public String getCertification() {
        return draft == null ? "" : Objects.requireNonNullElse(draft.certificationCountry(), "");
    }

    /** Where it goes: at first, where the student lives. */
    public String getCountry() {
        if (draft != null) {
            return draft.country();
        }
        MailingAddress home = getOffer().address();
        return home == null ? AddressMapper.CANADA : AddressMapper.mapped(home).country();
    }
}
