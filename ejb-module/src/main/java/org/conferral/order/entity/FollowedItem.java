package org.conferral.order.entity;

import java.time.LocalDate;
import java.util.List;
import org.conferral.student.entity.MailingAddress;
import org.jspecify.annotations.Nullable;

/**
 * An order item as whoever follows it sees it.
 *
 * @param person the student, by the primary number
 * @param preferredFirst the first name that the student goes by, if another
 * @param address where it goes; none when none is known
 * @param handedOn when Student Records handed it over themselves
 * @param waybill the number that the courier gave it
 */
public record FollowedItem(
        ItemRow row,
        int version,
        long person,
        @Nullable String preferredFirst,
        @Nullable MailingAddress address,
        @Nullable LocalDate handedOn,
        @Nullable String waybill) {
    /** The address as it prints; no lines when there is none. */
    public List<String> block() {
        return address == null
                ? List.of()
                : AddressBlock.of(
                        Addressee.of(row.recipientIsStudent(), row.recipientName(), row.name(), preferredFirst),
                        address,
                        row.language());
    }

    /** What a person may make of its status. */
    public List<OrderItemStatus> next() {
        return row.deleted() ? List.of() : OrderItemTransitions.byAPerson(row.status());
    }

    /** Whether Student Records have something to do for it before it leaves, or will when it is made, and have not done it. */
    public boolean isToBeHandled() {
        return !row.deleted()
                && row.delivery().needsSpecialHandling(row.purpose())
                && row.handling() != SpecialHandling.COMPLETED
                && EditLocks.isOpen(row.status(), EditLocks.Field.SPECIAL_HANDLING);
    }
}
