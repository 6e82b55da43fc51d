package org.conferral.order.entity;

import org.conferral.student.entity.MailingAddress;
import org.jspecify.annotations.Nullable;

/**
 * To whom a document goes, and where.
 *
 * @param student whether it is the student
 * @param address none when none is known
 */
public record Recipient(
        boolean student, String name, @Nullable MailingAddress address) {
    /** The same, somewhere else. */
    public Recipient at(@Nullable MailingAddress place) {
        return new Recipient(student, name, place);
    }
}
