package org.conferral.web.consumer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.conferral.consumer.boundary.ConsumerQueries;
import org.conferral.consumer.boundary.ConsumerService;
import org.conferral.consumer.entity.ConsumerChangedException;
import org.conferral.consumer.entity.ConsumerEvent;
import org.conferral.consumer.entity.ConsumerRow;
import org.conferral.consumer.entity.ConsumerStep;
import org.conferral.delivery.boundary.DeliveryService;
import org.conferral.platform.entity.BusinessException;
import org.conferral.web.platform.Done;
import org.conferral.web.platform.PageNotFoundException;
import org.conferral.web.platform.Parameter;
import org.conferral.web.platform.Refused;
import org.conferral.web.platform.Shown;
import org.jspecify.annotations.Nullable;

/** One consumer of digital official documents: what is known of it, what can be decided, what happened. */
@Named
@ViewScoped
public class ConsumerView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient ConsumerQueries consumers;

    @Inject
    transient ConsumerService service;

    @Inject
    transient DeliveryService delivery;

    @Inject
    Done done;

    @Inject
    Refused refused;

    private @Nullable String id;
    private int version;
    private @Nullable String reason;
    private transient @Nullable ConsumerRow consumer;
    private final Shown<List<ConsumerEvent>> events = new Shown<>();

    public void open() {
        version = getConsumer().version();
    }

    /** Brings it on; a reason that is missing is asked for where it is given. */
    public @Nullable String decide(String named) {
        ConsumerStep step = ConsumerStep.valueOf(named);
        String name = named.toLowerCase(Locale.ROOT);
        try {
            service.decide(getConsumer().id(), version, step, reason);
            done.tell(
                    "consumer_view.message." + name + "_done",
                    getConsumer().details().name());
        } catch (ConsumerChangedException e) {
            refused.next("consumer_view.message.changed");
        } catch (BusinessException e) {
            if (e.word().equals("consumer_reason")) {
                refused.at(name + "_reason", e);
                return null;
            }
            refused.nextBy(e);
        }
        return "/consumer/view?faces-redirect=true&id=" + getConsumer().id();
    }

    /** Sends it a new link. */
    public String resend() {
        ConsumerRow row = getConsumer();
        done.tell(
                delivery.resend(row.id()) ? "consumer_view.message.resent" : "consumer_view.message.resent_paused",
                row.details().linkAddress());
        return "/consumer/view?faces-redirect=true&id=" + row.id();
    }

    public ConsumerRow getConsumer() {
        if (consumer == null) {
            long asked = Parameter.id(id);
            consumer = consumers.find(asked).orElseThrow(() -> new PageNotFoundException("consumer " + asked));
        }
        return Objects.requireNonNull(consumer);
    }

    /** Newest first. */
    public List<ConsumerEvent> getEvents() {
        return events.of(() -> consumers.events(getConsumer().id()));
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? null : reason.strip();
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
