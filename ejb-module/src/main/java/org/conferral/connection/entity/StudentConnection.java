package org.conferral.connection.entity;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is, or was, connected to a student.
 *
 * @param address of the account; none when it is no more
 * @param expiresOn the first day on which it is no more
 * @param endedBy {@code PERSON} who was connected, {@code STUDENT}, or a login of the staff
 */
public record StudentConnection(
        long id,
        @Nullable String address,
        ConnectionKind kind,
        Instant since,
        @Nullable LocalDate expiresOn,
        @Nullable Instant endedAt,
        @Nullable String endedBy) {
    public static final String BY_PERSON = "PERSON";
    public static final String BY_STUDENT = "STUDENT";

    public boolean isActive(LocalDate today) {
        return endedAt == null && (expiresOn == null || today.isBefore(expiresOn));
    }

    /** An address so that only who knows it recognizes it. */
    public static String masked(String address) {
        return address.substring(0, 1) + "…" + address.substring(address.indexOf('@'));
    }

    /** The address so that only who knows it recognizes it: {@code m…@example.org}. */
    public String masked() {
        return address == null ? "" : masked(address);
    }
}
