package org.conferral.student.entity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What looks wrong about a student, and whether somebody said that it is right.
 *
 * @param field the column it is about, as imports name it in their staging tables
 * @param subject of which thing, where a student has several: a requirement set's or a credential's code; else blank
 * @param value the value that looks wrong
 * @param confirmedBy who said that it is right as it is; none while it is open
 */
public record StudentWarning(
        long id,
        WarningKind kind,
        String field,
        String subject,
        String value,
        Instant foundAt,
        @Nullable String confirmedBy,
        @Nullable Instant confirmedAt) {
    public boolean isOpen() {
        return confirmedAt == null;
    }
}
