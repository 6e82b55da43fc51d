package org.conferral.web.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.conferral.delivery.boundary.DeliveryQueries;
import org.conferral.delivery.entity.ConsumerMail;
import org.conferral.delivery.entity.ItemHandOver;
import org.conferral.delivery.entity.NotifyingExecution;
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
    private long known;

    /** What a consumer was told last. */
    public @Nullable ConsumerMail mail(long consumer) {
        if (mail == null) {
            mail = delivery.mail(consumer);
        }
        return mail;
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
