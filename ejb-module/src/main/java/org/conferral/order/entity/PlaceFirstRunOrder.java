package org.conferral.order.entity;

import org.conferral.credential.entity.CredentialCode;
import org.conferral.student.entity.MailingAddress;
import org.conferral.student.entity.StudentFacts;
import org.jspecify.annotations.Nullable;

/**
 * A first-run order to place: the student's awarded credential, addressed to the student.
 *
 * @param language of the document, {@code EN} or {@code FR}
 */
public record PlaceFirstRunOrder(StudentFacts student, CredentialCode type, long credentialNumber, String language) {
    /** In the language of the student's documents. */
    public PlaceFirstRunOrder(StudentFacts student, CredentialCode type, long credentialNumber) {
        this(student, type, credentialNumber, student.language());
    }

    /** Where it goes; none when the student has no mailing address today. */
    public @Nullable MailingAddress address() {
        MailingAddress home = student.address();
        return home == null ? null : AddressMapper.mapped(home);
    }
}
