package org.conferral.order.entity;

import java.time.LocalDate;
import java.util.Optional;
import org.conferral.platform.entity.Refusal;
import org.conferral.platform.entity.RuleText;
import org.jspecify.annotations.Nullable;

/**
 * When Student Records may say that they handed an item over (docs/specification/ordering.md §12.4): it is printed, its
 * special handling is open, the day is one between the printing and today, and what goes by courier has a waybill.
 */
public final class HandOverPolicy {
    private static final int LONGEST = 40;

    private HandOverPolicy() {}

    /**
     * What it rests on.
     *
     * @param printed the day on which it went to who prints it
     */
    public record Facts(
            OrderItemStatus status,
            SpecialHandling handling,
            DeliveryMethod method,
            @Nullable LocalDate printed) {}

    /** Why special handling may not become so before the document is printed: nothing is done for it then, if so. */
    public static Optional<Refusal> early(OrderItemStatus status, SpecialHandling next) {
        return next == SpecialHandling.COMPLETED && status == OrderItemStatus.PROCESSED
                ? Optional.of(Refusal.by(0, "hand_over_status", RuleText.named("order_status", status)))
                : Optional.empty();
    }

    /** Why not, if so. */
    public static Optional<Refusal> refusal(Facts item, HandOver asked, LocalDate today) {
        if (item.status() != OrderItemStatus.SENT) {
            return Optional.of(Refusal.by(0, "hand_over_status", RuleText.named("order_status", item.status())));
        }
        if (!item.handling().isOpen()) {
            return Optional.of(Refusal.by(
                    0,
                    "handling",
                    RuleText.named("special_handling", item.handling()),
                    RuleText.named("special_handling", SpecialHandling.COMPLETED)));
        }
        if (asked.on().isAfter(today)) {
            return Optional.of(Refusal.by(0, "hand_over_future"));
        }
        if (item.printed() != null && asked.on().isBefore(item.printed())) {
            return Optional.of(Refusal.by(0, "hand_over_early", item.printed()));
        }
        return waybill(item.method(), asked.waybill());
    }

    private static Optional<Refusal> waybill(DeliveryMethod method, @Nullable String waybill) {
        if (!method.isByCourier()) {
            return waybill == null ? Optional.empty() : Optional.of(Refusal.by(0, "hand_over_without_waybill"));
        }
        if (waybill == null) {
            return Optional.of(Refusal.by(0, "hand_over_waybill"));
        }
        return waybill.length() > LONGEST || waybill.codePoints().anyMatch(Character::isISOControl)
                ? Optional.of(Refusal.by(0, "hand_over_waybill_long", LONGEST))
                : Optional.empty();
    }
}
