package org.conferral.order.entity;

import org.conferral.student.entity.MailingAddress;
import org.jspecify.annotations.Nullable;

/**
 * To whom a document goes, and where.
 *
 * @param student whether it is the student
 * @param address none when none is known, and of a consumer
 * @param consumer the number of the consumer of digital official documents, where it is one
 */
public record Recipient(
        boolean student,
        String name,
        @Nullable MailingAddress address,
        @Nullable Long consumer) {
    /** The student or somebody else, on paper. */
    public Recipient(boolean student, String name, @Nullable MailingAddress address) {
        this(student, name, address, null);
    }

    /** A consumer of digital official documents, under this name. */
    public static Recipient consumer(long consumer, String name) {
        return new Recipient(false, name, null, consumer);
    }

    /** The same, somewhere else. */
    public Recipient at(@Nullable MailingAddress place) {
        return new Recipient(student, name, place, consumer);
    }
}
