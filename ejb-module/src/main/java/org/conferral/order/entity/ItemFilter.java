package org.conferral.order.entity;

import java.time.LocalDate;
import java.util.List;
import org.conferral.credential.entity.CredentialCode;
import org.jspecify.annotations.Nullable;

/**
 * Which order items a list shows; what is null does not narrow it.
 *
 * @param student words that begin names of the student
 * @param recipient for whom its document is
 * @param from the first day on which it was placed
 * @param to the last day on which it was placed
 * @param job the print job that it is in, or was printed in
 * @param deleted true for deleted items only, false for those that are not, null for all
 * @param releasable only what the system holds for something that is no longer so
 * @param error only those with this document error
 * @param ids only these
 */
public record ItemFilter(
        @Nullable OrderItemStatus status,
        @Nullable StatusReason reason,
        @Nullable OrderPurpose purpose,
        @Nullable CredentialCode type,
        @Nullable DeliveryMethod delivery,
        @Nullable SpecialHandling handling,
        @Nullable String language,
        @Nullable RecipientKind recipient,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Long run,
        @Nullable Long job,
        @Nullable String student,
        @Nullable Boolean deleted,
        boolean releasable,
        @Nullable String error,
        @Nullable List<Long> ids) {
    public ItemFilter {
        ids = ids == null ? null : List.copyOf(ids);
    }

    /** All items, deleted ones too, or of them those only that can be released. */
    public static ItemFilter every(boolean releasable) {
        return new ItemFilter(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                releasable,
                null,
                null);
    }

    /** Whether the students of the items must be looked at. */
    public boolean asksForStudents() {
        return student != null || releasable;
    }

    /** The same, of these items only. */
    public ItemFilter of(@Nullable List<Long> only) {
        return with(deleted, only);
    }

    /** The same, those alone that are deleted or are not; {@code null} both. */
    public ItemFilter withDeleted(@Nullable Boolean which) {
        return with(which, ids);
    }

    private ItemFilter with(@Nullable Boolean which, @Nullable List<Long> only) {
        return new ItemFilter(
                status,
                reason,
                purpose,
                type,
                delivery,
                handling,
                language,
                recipient,
                from,
                to,
                run,
                job,
                student,
                which,
                releasable,
                error,
                only);
    }
}
