package org.conferral.web.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.conferral.consumer.boundary.RecipientQueries;
import org.conferral.consumer.entity.ConsumerChoices;
import org.conferral.web.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/** To whom a document can go: the student, an approved consumer, or somebody else (docs/specification/ordering.md §8.2). */
@Named
@RequestScoped
public class RecipientChoices {
    @Inject
    RecipientQueries recipients;

    @Inject
    Texts texts;

    private @Nullable ConsumerChoices consumers;
    private @Nullable String text;

    /** One of them: what {@link DeliveryForm#getTo} says, and how it is called. */
    public record Choice(String value, String label) {}

    /** As far as the form offers them. */
    public List<Choice> of(DeliveryForm form) {
        Stream<Choice> student = form.isOffersPaper()
                ? Stream.of(new Choice(
                        DeliveryForm.STUDENT, texts.of("order_delivery.text.student", form.getStudentName())))
                : Stream.of();
        Stream<Choice> other = form.isOffersPaper()
                ? Stream.of(new Choice(DeliveryForm.OTHER, texts.get("order_delivery.text.other")))
                : Stream.of();
        return Stream.of(student, digital(form), other)
                .flatMap(choices -> choices)
                .toList();
    }

    private Stream<Choice> digital(DeliveryForm form) {
        if (!form.isOffersDigital()) {
            return Stream.of();
        }
        return known(form).names().stream().map(one -> new Choice(String.valueOf(one.id()), one.name()));
    }

    /** Whether there are more organizations than are offered, so that one is found by its name. */
    public boolean isFinding(DeliveryForm form) {
        return form.isOffersDigital() && !known(form).isAll();
    }

    private ConsumerChoices known(DeliveryForm form) {
        ConsumerChoices known = consumers;
        if (known == null || !Objects.equals(text, form.getFind())) {
            text = form.getFind();
            known = recipients.choices(form.getConsumer(), text);
            consumers = known;
        }
        return known;
    }
}
