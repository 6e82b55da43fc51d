package org.conferral.run.entity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.conferral.award.entity.ReviewFinding;
import org.conferral.credential.entity.CredentialTypeRow;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.organization.entity.OrganizationRow;
import org.jspecify.annotations.Nullable;

/**
 * A run as its page shows it.
 *
 * @param interrupted at work, but its lease expired: it goes on by itself
 * @param noRoom at work, but the database has no room: it waits for some
 * @param allTypes whether every credential that may be chosen was
 * @param finding which list its records were selected from, of a run that only orders
 * @param schoolYear what that list was narrowed to
 * @param deliveryMethod of a draft, the one chosen so far
 * @param imbalance what stands in the way of Completed, as found by the last balance; for NEEDS_ATTENTION
 */
public record RunDetail(
        long id,
        RunKind kind,
        RunStatus status,
        boolean interrupted,
        boolean noRoom,
        @Nullable OrganizationRow authority,
        @Nullable OrganizationRow school,
        List<CredentialTypeRow> types,
        boolean allTypes,
        @Nullable ReviewFinding finding,
        @Nullable SchoolYear schoolYear,
        @Nullable DeliveryMethod deliveryMethod,
        String searchedBy,
        Instant searchedAt,
        @Nullable String startedBy,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String imbalance,
        RunCounts counts) {
    /** From so many records on, a person is asked once more before they are awarded or ordered (decision 18). */
    private static final long MANY = 1_000;

    /** How long it took from its start to its end; none before it has ended. */
    public @Nullable Long seconds() {
        return startedAt == null || endedAt == null
                ? null
                : Long.valueOf(Duration.between(startedAt, endedAt).toSeconds());
    }

    /** Whether starting it needs a second confirmation. */
    public boolean asksFirst() {
        return counts.selected() > MANY;
    }
}
