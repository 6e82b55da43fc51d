package org.conferral.web.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.conferral.consumer.entity.NotificationFrequency;
import org.conferral.delivery.boundary.DeliveryQueries;
import org.conferral.delivery.entity.ConsumerMail;
import org.conferral.delivery.entity.DeliveryEvent;
import org.conferral.delivery.entity.ItemHandOver;
import org.conferral.delivery.entity.NotifyingExecution;
import org.conferral.delivery.entity.RuleChange;
import org.conferral.platform.entity.WorkResult;
import org.conferral.web.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/** What pages say of digital documents that are handed over. */
@Named
@RequestScoped
public class DeliveryWords {
    @Inject
    DeliveryQueries delivery;

    @Inject
    Texts texts;

    private @Nullable ConsumerMail mail;
    private @Nullable ItemHandOver handOver;
    private @Nullable List<DeliveryEvent> events;
    private long known;

    /** What a consumer was told last. */
    public @Nullable ConsumerMail mail(long consumer) {
        if (mail == null) {
            mail = delivery.mail(consumer);
        }
        return mail;
    }

    /** What was tried at a consumer's door; without one, what is of none. */
    public List<DeliveryEvent> events(@Nullable Long consumer) {
        List<DeliveryEvent> found = events;
        if (found == null) {
            found = consumer == null || consumer == 0 ? delivery.events() : delivery.eventsOf(consumer);
            events = found;
        }
        return found;
    }

    /** What was set otherwise. */
    public String change(RuleChange change) {
        return texts.of(
                "delivery_notifying.text.set",
                texts.get("delivery_notifying.label." + change.field()),
                value(change.field(), change.former()),
                value(change.field(), change.present()));
    }

    private String value(String field, String value) {
        return field.equals("frequency")
                ? texts.get(texts.statusKey("consumer_frequency", NotificationFrequency.valueOf(value)))
                : value;
    }

    /** What became of a digital item; nothing as long as nothing did. */
    public @Nullable ItemHandOver handOver(long item) {
        if (known != item) {
            handOver = delivery.handOver(item).orElse(null);
            known = item;
        }
        return handOver;
    }

    public String result(NotifyingExecution execution) {
        WorkResult result = execution.result();
        return texts.get(
                result == null ? "delivery_notifying.status.working" : texts.statusKey("delivery_notifying", result));
    }

    public String tone(NotifyingExecution execution) {
        WorkResult result = execution.result();
        return result == null
                ? "busy"
                : switch (result) {
                    case COMPLETED -> "ok";
                    case STOPPED, INTERRUPTED -> "warn";
                    case FAILED -> "bad";
                };
    }
}
