package org.conferral.order.entity;

import java.time.LocalDate;
import java.util.List;
import org.conferral.student.entity.MailingAddress;
import org.jspecify.annotations.Nullable;

/**
 * An order item as its page shows it.
 *
 * @param preferredFirst the first name that the student goes by, if another
 * @param address where it goes; none when none is known
 * @param certificationCountry two letters, where it is certified
 * @param runId the run that ordered it, if one did
 * @param wrong what is wrong with it
 * @param facts what its release rests on
 * @param reorderOf the item that it stands for
 * @param reorderReason a code of the reorder reasons
 * @param reorders items that stand for it, oldest first
 * @param news the name and mailing address that the student has since, as far as it was noted; no address where it is the
 *     item's
 * @param addressEnded whether the student's address that it has is no longer in force, and there is no other
 * @param handedOn when Student Records handed it over themselves
 * @param waybill the number that the courier gave it then
 * @param consumer the number of the consumer that it goes to, where it is a digital official document
 */
public record ItemDetail(
        ItemRow row,
        int version,
        OrderStatus orderStatus,
        DocumentCategory category,
        @Nullable String preferredFirst,
        String placedBy,
        @Nullable MailingAddress address,
        @Nullable String certificationCountry,
        @Nullable Long runId,
        List<DocumentErrorRow> wrong,
        ReleaseFacts facts,
        @Nullable ItemLink reorderOf,
        @Nullable String reorderReason,
        List<ItemLink> reorders,
        @Nullable Recipient news,
        boolean addressEnded,
        @Nullable LocalDate handedOn,
        @Nullable String waybill,
        @Nullable Long consumer) {
    public ItemDetail {
        wrong = List.copyOf(wrong);
        reorders = List.copyOf(reorders);
    }

    /** To whom it goes. */
    public Recipient recipient() {
        return new Recipient(row.recipientIsStudent(), row.recipientName(), address, consumer);
    }

    /** The address as it prints; no lines when there is none. */
    public List<String> block() {
        return address == null ? List.of() : AddressBlock.of(addressee(row.recipientName()), address, row.language());
    }

    private String addressee(String recipientName) {
        return Addressee.of(row.recipientIsStudent(), recipientName, row.name(), preferredFirst);
    }

    /** Whether what the item has of the student is no longer so, and could still be changed. */
    public boolean isOutdated() {
        return isRenewable() || (isEditable() && addressEnded);
    }

    /** Whether the student has another name or address by now than the item, which could still take it. */
    public boolean isRenewable() {
        return isEditable() && news != null && !(news.name().equals(row.recipientName()) && news.address() == null);
    }

    /** The student's name and mailing address of now, as they would print. */
    public List<String> newBlock() {
        if (news == null) {
            return List.of();
        }
        MailingAddress place = news.address() == null ? address : news.address();
        String addressee = addressee(news.name());
        return place == null ? List.of(addressee) : AddressBlock.of(addressee, place, row.language());
    }

    /** What a person may make of its status. */
    public List<OrderItemStatus> next() {
        return row.deleted() ? List.of() : OrderItemTransitions.byAPerson(row.status());
    }

    /** What a person may make of its special handling. */
    public List<SpecialHandling> nextHandling() {
        return !row.deleted() && EditLocks.isOpen(row.status(), EditLocks.Field.SPECIAL_HANDLING)
                ? row.handling().next().stream()
                        .filter(next -> HandOverPolicy.early(row.status(), next).isEmpty())
                        .toList()
                : List.of();
    }

    /** The ways that its made document could be delivered instead, as far as it has what each needs. */
    public List<DeliveryMethod> otherMethods() {
        return row.deleted() || row.delivery().isDigital() || !EditLocks.isRedirected(row.status())
                ? List.of()
                : DeliveryMethod.CREDENTIAL.stream()
                        .filter(method -> method != row.delivery())
                        .filter(method -> PlacingPolicy.refusal(method, certificationCountry)
                                .isEmpty())
                        .toList();
    }

    public boolean isEditable() {
        return !row.deleted() && EditLocks.isEditable(row.status());
    }

    public boolean isReorderable() {
        return ReorderPolicy.mayBe(row.status(), row.deleted());
    }

    public boolean isDeletable() {
        return !row.deleted() && OrderItemTransitions.mayBeDeleted(row.status());
    }
}
