package org.conferral.web.delivery;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.conferral.consumer.entity.NotificationFrequency;
import org.conferral.delivery.boundary.DeliveryQueries;
import org.conferral.delivery.boundary.DeliveryService;
import org.conferral.delivery.entity.DeliveryRules;
import org.conferral.delivery.entity.NotifyingExecution;
import org.conferral.delivery.entity.NotifyingState;
import org.conferral.web.platform.Done;
import org.conferral.web.platform.Refused;
import org.conferral.web.platform.Shown;
import org.jspecify.annotations.Nullable;

/** Handing digital documents over: how the job that tells consumers stands, steering it, and what is set. */
@Named
@ViewScoped
public class DeliveryNotifyingView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/delivery/notifying?faces-redirect=true";

    @Inject
    transient DeliveryQueries delivery;

    @Inject
    transient DeliveryService service;

    @Inject
    Done done;

    @Inject
    Refused refused;

    private transient @Nullable NotifyingState state;
    private final Shown<List<NotifyingExecution>> executions = new Shown<>();
    private String expiryDays = "";
    private String warningDays = "";
    private String linkDays = "";
    private String notifyAt = "";
    private NotificationFrequency frequency = NotificationFrequency.WEEKLY;

    /** Shows what is set. */
    public void open() {
        DeliveryRules rules = delivery.rules();
        expiryDays = String.valueOf(rules.expiryDays());
        warningDays = String.valueOf(rules.warningDays());
        linkDays = String.valueOf(rules.linkDays());
        notifyAt = rules.notifyAt().toString();
        frequency = rules.frequency();
    }

    public String pause() {
        service.pause();
        done.tell("delivery_notifying.message.paused");
        return PAGE;
    }

    public String resume() {
        service.resume();
        done.tell("delivery_notifying.message.resumed");
        return PAGE;
    }

    public String start() {
        done.tell(service.start() ? "delivery_notifying.message.started" : "delivery_notifying.message.not_started");
        return PAGE;
    }

    /** Keeps what was set, or says beside the field what cannot be. */
    public @Nullable String save() {
        LocalTime at = time();
        DeliveryRules rules = new DeliveryRules(
                days(expiryDays),
                days(warningDays),
                days(linkDays),
                Objects.requireNonNullElse(at, LocalTime.NOON),
                frequency);
        Optional<String> fault = at == null ? Optional.of("notify_at") : rules.fault();
        if (fault.isPresent()) {
            refused.because(fault.get(), "delivery_notifying.message." + fault.get());
            return null;
        }
        service.set(rules);
        done.tell("delivery_notifying.message.saved");
        return PAGE;
    }

    private static int days(String typed) {
        return typed.matches("[0-9]{1,4}") ? Integer.parseInt(typed) : 0;
    }

    private @Nullable LocalTime time() {
        try {
            return LocalTime.parse(notifyAt);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    public NotifyingState getState() {
        if (state == null) {
            state = delivery.state();
        }
        return Objects.requireNonNull(state);
    }

    public List<NotifyingExecution> getExecutions() {
        return executions.of(delivery::executions);
    }

    /** {@code paused}, {@code working} or {@code idle}. */
    public String getStanding() {
        if (getState().atWork()) {
            return "working";
        }
        return getState().isPaused() ? "paused" : "idle";
    }

    public String getExpiryDays() {
        return expiryDays;
    }

    public void setExpiryDays(@Nullable String expiryDays) {
        this.expiryDays = said(expiryDays);
    }

    public String getWarningDays() {
        return warningDays;
    }

    public void setWarningDays(@Nullable String warningDays) {
        this.warningDays = said(warningDays);
    }

    public String getLinkDays() {
        return linkDays;
    }

    public void setLinkDays(@Nullable String linkDays) {
        this.linkDays = said(linkDays);
    }

    public String getNotifyAt() {
        return notifyAt;
    }

    public void setNotifyAt(@Nullable String notifyAt) {
        this.notifyAt = said(notifyAt);
    }

    public NotificationFrequency getFrequency() {
        return frequency;
    }

    public void setFrequency(NotificationFrequency frequency) {
        this.frequency = frequency;
    }

    private static String said(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
