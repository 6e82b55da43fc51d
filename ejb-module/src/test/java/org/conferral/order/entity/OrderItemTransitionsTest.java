package org.conferral.order.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.platform.entity.BusinessException;
import org.conferral.platform.entity.RuleText;
import org.conferral.student.entity.MailingAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/specification/ordering.md §4: every pair of statuses, by a person and by the system. */
class OrderItemTransitionsTest {
    private static final Set<String> BY_A_PERSON = Set.of(
            "ORDERED CANCELLED",
            "ORDERED ON_HOLD",
            "ON_HOLD CANCELLED",
            "ON_HOLD ORDERED",
            "SYSTEM_HOLD CANCELLED",
            "SYSTEM_HOLD ORDERED",
            "SENT FAILED_DELIVERY",
            "SENT DELIVERED_IN_ERROR",
            "FAILED_DELIVERY DELIVERED_IN_ERROR",
            "DELIVERED_IN_ERROR FAILED_DELIVERY");
    private static final Set<String> BY_THE_SYSTEM = Set.of(
            "UNDER_CONSTRUCTION ORDERED",
            "ORDERED PROCESSED",
            "ORDERED SYSTEM_HOLD",
            "ORDERED CANCELLED",
            "ON_HOLD CANCELLED",
            "SYSTEM_HOLD CANCELLED",
            "PROCESSED SENT",
            "PROCESSED DOWNLOADED",
            "PROCESSED EXPIRED");
    private static final OrderAuthor AUTHOR = new OrderAuthor("records", Instant.parse("2026-07-20T16:00:00Z"));

    private static Stream<List<OrderItemStatus>> pairs() {
        return Arrays.stream(OrderItemStatus.values())
                .flatMap(from -> Arrays.stream(OrderItemStatus.values()).map(to -> List.of(from, to)));
    }

    // order R2.1
    @Test
    void everyPairIsAllowedOrRefusedAsTheTableSays() {
        assertEquals(new TreeSet<>(BY_A_PERSON), allowed(OrderItemTransitions::isForAPerson));
        assertEquals(new TreeSet<>(BY_THE_SYSTEM), allowed(OrderItemTransitions::isForTheSystem));
    }

    private interface Rule {
        boolean allows(OrderItemStatus from, OrderItemStatus to);
    }

    private static Set<String> allowed(Rule rule) {
        return pairs().filter(pair -> rule.allows(pair.get(0), pair.get(1)))
                .map(pair -> pair.get(0) + " " + pair.get(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    // order R2.1
    @ParameterizedTest
    @MethodSource("pairs")
    void itemMovesAsTheTableSaysAndElseSaysWhyNot(List<OrderItemStatus> pair) {
        OrderItemStatus to = pair.get(1);
        DocumentOrderItem item = in(pair.get(0));
        StatusReason reason = StatusReason.offered(to).stream().findFirst().orElse(null);
        if (BY_A_PERSON.contains(pair.get(0) + " " + to)) {
            item.change(to, reason, AUTHOR);
            assertEquals(to, item.status());
            assertEquals(reason, item.reason());
        } else {
            BusinessException refused = assertThrows(BusinessException.class, () -> item.change(to, reason, AUTHOR));
            String words = refused.message(Locale.ENGLISH);
            assertEquals(RuleText.of(0, List.of("transition", named(item.status()), named(to)), Locale.ENGLISH), words);
            assertEquals(pair.get(0), item.status());
        }
    }

    // order R2.1
    @Test
    void refusalNamesTheStoredStatusInTheReadersLanguage() {
        BusinessException refused = assertThrows(BusinessException.class, () -> in(OrderItemStatus.PROCESSED)
                .change(OrderItemStatus.CANCELLED, StatusReason.OTHER, AUTHOR));
        assertEquals(
                "An order item that is Ready for Delivery cannot become Cancelled.", refused.message(Locale.ENGLISH));
        assertTrue(refused.message(Locale.FRENCH).contains("Prêt pour la livraison"));
        BusinessException locked = assertThrows(BusinessException.class, () -> in(OrderItemStatus.PROCESSED)
                .edit(new EditItem(1, 1, "FR", recipient(), DeliveryMethod.COURIER, null), AUTHOR));
        assertTrue(locked.message(Locale.ENGLISH).endsWith("status of Ready for Delivery."));
    }

    private static String named(OrderItemStatus status) {
        return RuleText.named("order_status", status);
    }

    // order R2.2
    @Test
    void statusThatNeedsAReasonIsRefusedWithoutOne() {
        DocumentOrderItem item = in(OrderItemStatus.ORDERED);
        assertEquals(60118, rule(() -> item.change(OrderItemStatus.CANCELLED, null, AUTHOR)));
        assertEquals(
                60118, rule(() -> item.change(OrderItemStatus.CANCELLED, StatusReason.RETURNED_BAD_ADDRESS, AUTHOR)));
    }

    // order R2.4
    @Test
    void deletedItemIsCancelledAndChangesNoMore() {
        for (OrderItemStatus status : OrderItemStatus.values()) {
            DocumentOrderItem item = in(status);
            if (status == OrderItemStatus.UNDER_CONSTRUCTION) {
                assertThrows(ItemStatusException.class, () -> item.delete(AUTHOR));
                continue;
            }
            item.delete(AUTHOR);
            assertEquals(OrderItemStatus.CANCELLED, item.status());
            assertEquals(StatusReason.DELETED, item.reason());
            assertEquals(60115, rule(() -> item.delete(AUTHOR)));
            assertEquals(60115, rule(() -> item.change(OrderItemStatus.ORDERED, null, AUTHOR)));
        }
    }

    // order R2.3
    /** docs/specification/ordering.md §4.3, Rule 60121. */
    @ParameterizedTest
    @MethodSource("pairs")
    void onlyWhatHasNoDocumentYetIsEdited(List<OrderItemStatus> pair) {
        DocumentOrderItem item = in(pair.get(0));
        EditItem edit = new EditItem(1, 1, "FR", recipient(), DeliveryMethod.COURIER, null);
        if (Set.of("UNDER_CONSTRUCTION", "ORDERED", "ON_HOLD", "SYSTEM_HOLD")
                .contains(pair.get(0).name())) {
            item.edit(edit, AUTHOR);
        } else {
            assertEquals(60121, rule(() -> item.edit(edit, AUTHOR)));
        }
    }

    // order R2.10
    @Test
    void whatIsMadeAndWaitsIsDeliveredAnotherWay() {
        DocumentOrderItem item = in(OrderItemStatus.PROCESSED);
        item.deliverBy(DeliveryMethod.COURIER, AUTHOR);
        assertEquals(SpecialHandling.OUTSTANDING, item.specialHandling());
        item.deliverBy(DeliveryMethod.AUTOMATED_PLUS_CARDBOARD, AUTHOR);
        assertEquals(SpecialHandling.NOT_REQUIRED, item.specialHandling());
        item.deliverBy(DeliveryMethod.MANUAL_MAIL, AUTHOR);
        assertEquals(SpecialHandling.OUTSTANDING, item.specialHandling(), "a later copy is mailed by itself");
        assertEquals(0, rule(() -> item.deliverBy(DeliveryMethod.CERTIFICATION, AUTHOR)), "for which country?");
        assertEquals(60107, rule(() -> item.deliverBy(DeliveryMethod.ELECTRONIC, AUTHOR)));
        assertEquals(0, rule(() -> in(OrderItemStatus.SENT).deliverBy(DeliveryMethod.COURIER, AUTHOR)));
        assertEquals(60121, rule(() -> in(OrderItemStatus.CANCELLED).deliverBy(DeliveryMethod.COURIER, AUTHOR)));
    }

    // order R3.1
    @Test
    void onlyWhatHasLeftIsReordered() {
        Set<OrderItemStatus> left = Arrays.stream(OrderItemStatus.values())
                .filter(status -> ReorderPolicy.mayBe(status, false))
                .collect(Collectors.toSet());
        assertEquals(
                Set.of(
                        OrderItemStatus.SENT,
                        OrderItemStatus.FAILED_DELIVERY,
                        OrderItemStatus.DELIVERED_IN_ERROR,
                        OrderItemStatus.DOWNLOADED,
                        OrderItemStatus.EXPIRED),
                left);
        assertFalse(ReorderPolicy.mayBe(OrderItemStatus.SENT, true));
    }

    private static int rule(Runnable act) {
        return assertThrows(BusinessException.class, act::run).rule();
    }

    private static Recipient recipient() {
        return new Recipient(
                true, "Zoë Roy", new MailingAddress("12 Rue Principale", "Legal", "AB", "T0G 1L0", "Canada"));
    }

    // order R2.13
    @Test
    void paperAndFileDoNotTurnIntoEachOther() {
        EditItem toConsumer = new EditItem(
                1, 1, "FR", Recipient.consumer(7, "College"), DeliveryMethod.DIGITAL_OFFICIAL_DOCUMENT, null);
        EditItem toStudent = new EditItem(1, 1, "FR", recipient(), DeliveryMethod.COURIER, null);
        assertEquals(60107, rule(() -> in(OrderItemStatus.ORDERED).edit(toConsumer, AUTHOR)));
        DocumentOrderItem digital = digital(OrderItemStatus.ORDERED);
        digital.edit(toConsumer, AUTHOR);
        assertEquals(60107, rule(() -> digital.edit(toStudent, AUTHOR)));
        assertEquals(60107, rule(() -> digital(OrderItemStatus.PROCESSED).deliverBy(DeliveryMethod.COURIER, AUTHOR)));
    }

    private static DocumentOrderItem digital(OrderItemStatus status) {
        return DocumentOrderItem.inStatus(
                status,
                new PlaceOrder(
                        OrderPurpose.REPRINT,
                        1,
                        CredentialCode.AHSD,
                        1234567890L,
                        1,
                        "EN",
                        "MAIL",
                        "Zoë Roy",
                        Recipient.consumer(7, "College"),
                        DeliveryMethod.DIGITAL_OFFICIAL_DOCUMENT,
                        null,
                        null,
                        null,
                        null),
                AUTHOR);
    }

    /** An item that has got into this status one way or another. */
    private static DocumentOrderItem in(OrderItemStatus status) {
        PlaceOrder request = new PlaceOrder(
                OrderPurpose.REPRINT,
                1,
                CredentialCode.AHSD,
                1234567890L,
                1,
                "EN",
                "MAIL",
                "Zoë Roy",
                recipient(),
                DeliveryMethod.AUTOMATED_PLUS_CARDBOARD,
                null,
                null,
                null,
                null);
        return DocumentOrderItem.inStatus(status, request, AUTHOR);
    }
}
