package org.conferral.web.printing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.conferral.order.entity.ItemChangedException;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.order.entity.StatusReason;
import org.conferral.platform.entity.BusinessException;
import org.conferral.printing.boundary.ReturnedMail;
import org.conferral.printing.entity.returns.ReturnedEnvelope;
import org.conferral.web.order.OrderWords;
import org.conferral.web.platform.Done;
import org.conferral.web.platform.Faults;
import org.conferral.web.platform.Parameter;
import org.conferral.web.platform.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The station for returned mail: a code is typed or scanned, Enter opens its envelope, Enter in the field that is empty
 * again records that it came back, and the next one can be scanned. The reason stays for the next envelopes.
 */
@Named
@ViewScoped
public class PrintingReturnedView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/printing/returned?faces-redirect=true&includeViewParams=true";

    @Inject
    ReturnedMail mail;

    @Inject
    OrderWords words;

    @Inject
    Done done;

    @Inject
    Refused refused;

    @Inject
    Faults faults;

    private @Nullable String code;
    private @Nullable String reason;
    private @Nullable String last;
    private @Nullable String entered;
    private transient @Nullable ReturnedEnvelope envelope;
    private transient @Nullable ReturnedEnvelope recorded;

    /** Opens the envelope of the address. */
    public void open() {
        faults.tellUnless(
                "reason", reason, getReasons().stream().map(Enum::name).toList());
        reason = getChosen().name();
        if (code != null) {
            envelope = find().orElse(null);
            entered = envelope == null ? code : null;
        }
        recorded = recorded();
    }

    private Optional<ReturnedEnvelope> find() {
        try {
            return Optional.of(mail.find(Objects.requireNonNullElse(code, "")));
        } catch (BusinessException e) {
            refused.at("code", e);
            return Optional.empty();
        }
    }

    /** Opens the envelope that was entered; without another one, the envelope that is shown is recorded. */
    public @Nullable String enter() {
        ReturnedEnvelope shown = envelope;
        if (shown != null && shown.isNews()) {
            if (entered == null || entered.isBlank()) {
                return record();
            }
            refused.next(
                    "printing_returned.message.passed",
                    shown.code().envelope(),
                    shown.code().job());
        }
        code = entered;
        return PAGE;
    }

    /** Records that it came back, and asks for the next one. */
    public @Nullable String record() {
        ReturnedEnvelope shown = envelope;
        if (shown == null) {
            return PAGE;
        }
        try {
            mail.fail(shown, getChosen());
        } catch (ItemChangedException e) {
            refused.next("printing_returned.message.changed");
            return PAGE;
        } catch (BusinessException e) {
            refused.nextBy(e);
            return PAGE;
        }
        done.tell(
                "printing_returned.message.recorded",
                shown.code().envelope(),
                shown.code().job());
        last = shown.code().digits();
        code = null;
        return PAGE;
    }

    private @Nullable ReturnedEnvelope recorded() {
        try {
            return last == null || envelope != null ? null : mail.find(last);
        } catch (BusinessException e) {
            return null; // an address that somebody made up
        }
    }

    /** What was recorded last, to order it again. */
    public @Nullable ReturnedEnvelope getRecorded() {
        return recorded;
    }

    public @Nullable ReturnedEnvelope getEnvelope() {
        return envelope;
    }

    private StatusReason getChosen() {
        return Optional.ofNullable(Parameter.named(StatusReason.values(), reason))
                .filter(getReasons()::contains)
                .orElse(getReasons().get(0));
    }

    public List<StatusReason> getReasons() {
        return words.reasons(OrderItemStatus.FAILED_DELIVERY);
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getLast() {
        return last;
    }

    public void setLast(@Nullable String last) {
        this.last = last;
    }

    public @Nullable String getEntered() {
        return entered;
    }

    public void setEntered(@Nullable String entered) {
        this.entered = entered;
    }
}
