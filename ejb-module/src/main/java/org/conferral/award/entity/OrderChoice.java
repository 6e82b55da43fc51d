package org.conferral.award.entity;

import java.util.List;
import java.util.Set;
import org.conferral.order.entity.DeliveryMethod;

/**
 * How the document of a credential is ordered for its student.
 *
 * @param language of the document, {@code EN} or {@code FR}
 */
public record OrderChoice(DeliveryMethod deliveryMethod, String language) {
    /** What a person may choose, the default first (docs/specification/ordering.md §5.2). */
    public static final List<DeliveryMethod> OFFERED = List.of(
            DeliveryMethod.AUTOMATED_PLUS_CARDBOARD,
            DeliveryMethod.MANUAL_MAIL,
            DeliveryMethod.CERTIFICATION,
            DeliveryMethod.COURIER,
            DeliveryMethod.CERTIFICATION_AND_COURIER);

    private static final Set<String> LANGUAGES = Set.of("EN", "FR");

    public OrderChoice {
        if (!OFFERED.contains(deliveryMethod) || !LANGUAGES.contains(language)) {
            throw new IllegalArgumentException(deliveryMethod + " in " + language);
        }
    }
}
