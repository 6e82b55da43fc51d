package org.conferral.award.entity;

import java.util.List;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.student.entity.Asn;

/**
 * What the decision to change one award rests on.
 *
 * @param number the credential number that the change was asked of
 * @param latest whether it is the award's number now, and the award the student's last of that credential
 * @param held whether the student has an active number of that credential in another award
 * @param openItems numbers of the order items of that number that are not delivered, cancelled or deleted
 */
public record ChangeFacts(
        Asn asn,
        CredentialCode type,
        CredentialNumber number,
        boolean latest,
        boolean deleted,
        boolean held,
        Awarded awarded,
        List<String> openItems) {
    public ChangeFacts {
        openItems = List.copyOf(openItems);
    }
}
