package org.conferral.order.control;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.order.entity.ItemFilter;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.order.entity.OrderPurpose;
import org.conferral.order.entity.RecipientKind;
import org.conferral.order.entity.SpecialHandling;
import org.conferral.order.entity.StatusReason;
import org.jspecify.annotations.Nullable;

/** What narrows the list: one thing at a time. */
final class Narrow {
    @Nullable OrderItemStatus status;

    @Nullable StatusReason reason;

    @Nullable OrderPurpose purpose;

    @Nullable CredentialCode type;

    @Nullable DeliveryMethod delivery;

    @Nullable SpecialHandling handling;

    @Nullable String language;

    @Nullable RecipientKind recipient;

    @Nullable LocalDate from;

    @Nullable String student;

    @Nullable Long run;

    @Nullable Long job;

    @Nullable Boolean deleted = false;

    boolean releasable;

    @Nullable String error;

    @Nullable List<Long> ids;

    ItemFilter build() {
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
                null,
                run,
                job,
                student,
                deleted,
                releasable,
                error,
                ids);
    }

    static ItemFilter by(Consumer<Narrow> how) {
        Narrow narrow = new Narrow();
        how.accept(narrow);
        return narrow.build();
    }
}
