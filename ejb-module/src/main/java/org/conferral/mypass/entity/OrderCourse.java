package org.conferral.mypass.entity;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an order came about and how far it is on its way.
 *
 * @param method a code of the request methods
 * @param madeAt when the document was made
 * @param sentAt when it left
 * @param handedOn when Student Records handed it to the courier
 * @param tracking the courier's number, for who ordered it and the student
 */
public record OrderCourse(
        String method,
        @Nullable Instant madeAt,
        @Nullable Instant sentAt,
        @Nullable LocalDate handedOn,
        @Nullable String tracking) {
    /** Whether the ministry ordered it, with the award. */
    public boolean isOfMinistry() {
        return method.equals("NOT_APPLICABLE");
    }
}
