package org.conferral.order.entity;

import org.conferral.credential.entity.CredentialCode;
import org.conferral.student.entity.Asn;
import org.conferral.student.entity.LegalName;
import org.conferral.student.entity.MailingAddress;
import org.jspecify.annotations.Nullable;

/**
 * An item whose document is to be made, with what must be known of it and of its student.
 *
 * @param origin of a reorder, what it stands for in the end: a first run or a reprint; else its own purpose
 * @param language of the document, {@code EN} or {@code FR}
 * @param copies how many are asked for
 * @param address where it goes; none when none is known
 * @param consumer the number of the consumer of digital documents that it goes to; none where it goes to nobody of those
 * @param student the student's legal name today
 * @param preferredFirst the first name that the student goes by, if another
 * @param held whether an official mark hold of the student is in force
 * @param secondary whether the student has another number by now
 */
public record WaitingItem(
        long id,
        OrderPurpose origin,
        CredentialCode type,
        long credentialNumber,
        String language,
        DeliveryMethod delivery,
        int copies,
        boolean recipientIsStudent,
        String recipientName,
        @Nullable MailingAddress address,
        @Nullable Long consumer,
        long studentId,
        Asn asn,
        LegalName student,
        @Nullable String preferredFirst,
        boolean held,
        boolean deceased,
        boolean secondary) {
    /** Whom the letter is to: the student by the name that the student goes by, anybody else as ordered. */
    public String addressee() {
        return Addressee.of(recipientIsStudent, recipientName, student, preferredFirst);
    }
}
