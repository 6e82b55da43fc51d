package org.conferral.order.entity;

import java.util.Optional;
import org.conferral.platform.entity.Refusal;
import org.conferral.platform.entity.RuleText;
import org.conferral.student.entity.MailingAddress;
import org.jspecify.annotations.Nullable;

/** What a person must say of an order before it is placed or changed (docs/specification/ordering.md §8, §14.2). */
public final class PlacingPolicy {
    private static final int MOST_COPIES = 10;

    private PlacingPolicy() {}

    /** Why an order may not be placed so, if so: the first rule that is hit. */
    public static Optional<Refusal> refusal(PlaceOrder order) {
        if (order.purpose() == OrderPurpose.REORDER && (order.reorderOf() == null || order.reorderReason() == null)) {
            return Optional.of(Refusal.by(60105));
        }
        if (order.copies() < 1 || order.copies() > MOST_COPIES) {
            return Optional.of(Refusal.by(0, "copies"));
        }
        if (order.requestedBy().isBlank()) {
            return Optional.of(Refusal.by(0, "requested_by"));
        }
        if (order.recipient().consumer() != null) {
            return order.copies() == 1
                    ? digital(order.purpose(), order.deliveryMethod(), order.certificationCountry())
                    : Optional.of(Refusal.by(0, "copies_digital"));
        }
        return order.purpose() == OrderPurpose.FIRST_RUN
                ? method(order.deliveryMethod())
                : delivery(order.deliveryMethod(), order.certificationCountry())
                        .or(() -> recipient(order.recipient(), order.deliveryMethod()));
    }

    /** Why an item may not be changed so, if so. */
    public static Optional<Refusal> refusal(EditItem item) {
        if (item.recipient().consumer() != null) {
            return digital(OrderPurpose.REPRINT, item.deliveryMethod(), item.certificationCountry());
        }
        return delivery(item.deliveryMethod(), item.certificationCountry())
                .or(() -> recipient(item.recipient(), item.deliveryMethod()));
    }

    /** Why a document may not be delivered so, if so. */
    public static Optional<Refusal> refusal(DeliveryMethod method, @Nullable String certificationCountry) {
        return delivery(method, certificationCountry);
    }

    private static Optional<Refusal> delivery(DeliveryMethod method, @Nullable String certificationCountry) {
        return method(method)
                .or(() -> method.isCertified() && certificationCountry == null
                        ? Optional.of(Refusal.by(0, "certification_country"))
                        : Optional.empty());
    }

    /** A consumer gets a file, neither certified nor by courier, and no first-run order (Rule 60107). */
    private static Optional<Refusal> digital(
            OrderPurpose purpose, DeliveryMethod method, @Nullable String certificationCountry) {
        return purpose != OrderPurpose.FIRST_RUN
                        && method == DeliveryMethod.DIGITAL_OFFICIAL_DOCUMENT
                        && certificationCountry == null
                ? Optional.empty()
                : Optional.of(Refusal.by(60107));
    }

    /** Rule 60107. */
    private static Optional<Refusal> method(DeliveryMethod method) {
        return DeliveryMethod.CREDENTIAL.contains(method) ? Optional.empty() : Optional.of(Refusal.by(60107));
    }

    private static Optional<Refusal> recipient(Recipient recipient, DeliveryMethod method) {
        if (recipient.name().isBlank()) {
            return Optional.of(Refusal.by(60108));
        }
        return recipient.address() != null && isWhole(recipient.address())
                ? Optional.empty()
                : Optional.of(Refusal.by(60108, RuleText.named("delivery_method", method)));
    }

    /** Whether an address has what its country needs. */
    public static boolean isWhole(MailingAddress address) {
        return !address.street().isBlank()
                && (!Destination.of(address.country()).hasParts()
                        || (isSaid(address.city()) && isSaid(address.province()) && isSaid(address.postalCode())));
    }

    private static boolean isSaid(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
