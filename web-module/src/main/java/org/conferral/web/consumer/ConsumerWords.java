package org.conferral.web.consumer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.conferral.consumer.entity.ConsumerChange;
import org.conferral.consumer.entity.ConsumerField;
import org.conferral.consumer.entity.ConsumerState;
import org.conferral.consumer.entity.NotificationFrequency;
import org.conferral.web.order.OrderWords;
import org.conferral.web.platform.text.Texts;

/** Consumers of digital official documents in words. */
@Named
@RequestScoped
public class ConsumerWords {
    @Inject
    Texts texts;

    @Inject
    OrderWords orders;

    public List<ConsumerState> getStates() {
        return List.of(ConsumerState.values());
    }

    public List<NotificationFrequency> getFrequencies() {
        return List.of(NotificationFrequency.values());
    }

    public String tone(ConsumerState state) {
        return switch (state) {
            case REGISTERED, VALIDATED -> "busy";
            case APPROVED -> "ok";
            case DECLINED -> "bad";
            case SUSPENDED -> "warn";
        };
    }

    public String frequency(NotificationFrequency frequency) {
        return texts.get(texts.statusKey("consumer_frequency", frequency));
    }

    /** What stood in a field and does now. */
    public String change(ConsumerChange change) {
        return texts.of(
                texts.statusKey("consumer_change", change.field()),
                value(change.field(), change.former()),
                value(change.field(), change.present()));
    }

    private String value(ConsumerField field, String value) {
        return switch (field) {
            case NAME, CONTACT, LINK_ADDRESS -> value;
            case FREQUENCY -> frequency(NotificationFrequency.valueOf(value));
            case LANGUAGE -> orders.language(value);
        };
    }
}
