package org.conferral.web.award;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.conferral.award.boundary.AwardingService;
import org.conferral.award.entity.AwardChangedException;
import org.conferral.award.entity.AwardDetail;
import org.conferral.award.entity.DeleteAward;
import org.conferral.award.entity.OpenOrderItemsException;
import org.conferral.award.entity.OrderAward;
import org.conferral.award.entity.UndeleteAward;
import org.conferral.order.entity.CredentialItemRow;
import org.conferral.platform.entity.BusinessException;
import org.conferral.web.platform.Done;
import org.conferral.web.platform.Refused;
import org.conferral.web.platform.Shown;
import org.jspecify.annotations.Nullable;

/** What is done to the credential that the page shows: delete, undelete, order. */
@Named
@ViewScoped
public class AwardSteps implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    AwardView view;

    @Inject
    AwardingService service;

    @Inject
    Refused refused;

    @Inject
    Done done;

    private @Nullable String reason;
    private @Nullable OrderForm order;
    private final Shown<List<CredentialItemRow>> open = new Shown<>();

    public @Nullable String delete() {
        String given = reason == null ? "" : reason.strip();
        if (given.isEmpty() || given.length() > DeleteAward.LONGEST_REASON) {
            refused.because("award_view.message.reason");
            return null;
        }
        AwardDetail shown = view.getAward();
        return act("deleted", () -> service.delete(new DeleteAward(shown.number(), shown.version(), given)));
    }

    public @Nullable String undelete() {
        AwardDetail shown = view.getAward();
        return act("undeleted", () -> service.undelete(new UndeleteAward(shown.number(), shown.version())));
    }

    public @Nullable String order() {
        AwardDetail shown = view.getAward();
        return act(
                "ordered",
                () -> service.order(new OrderAward(shown.number(), getOrder().choice())));
    }

    /** Where it is refused, the page shows the credential as it is now, with the reason. */
    private @Nullable String act(String what, Runnable act) {
        long id = view.getAward().id();
        try {
            act.run();
            done.tell("award_view.message." + what);
            return AwardAddress.view(id);
        } catch (AwardChangedException e) {
            refused.because("award_view.message.changed");
        } catch (OpenOrderItemsException e) {
            open.set(e.items());
            refused.by(e);
        } catch (BusinessException e) {
            refused.by(e);
        }
        view.show(id);
        return null;
    }

    /** The items that stand in the way. */
    public List<CredentialItemRow> getOpen() {
        return open.of(List::of);
    }

    public OrderForm getOrder() {
        OrderForm known = order;
        if (known == null) {
            known = OrderForm.of(view.getAward().student());
            order = known;
        }
        return known;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
