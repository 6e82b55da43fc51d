package org.conferral.mypass.entity;

import java.util.Objects;
import org.conferral.connection.entity.OwnConnection;
import org.conferral.order.entity.AddressBlock;
import org.conferral.order.entity.Addressee;
import org.conferral.order.entity.RecipientKind;
import org.conferral.student.entity.LegalName;
import org.conferral.student.entity.MailingAddress;
import org.jspecify.annotations.Nullable;

/**
 * What somebody must know to order a copy of a credential.
 *
 * @param version of the award
 * @param newName the student's legal name of today, where that is another than was awarded; a third party does
 *     not choose it
 * @param legalName the student's
 * @param address the student's mailing address in force; none for a third party
 */
public record OrderOffer(
        OwnConnection connection,
        OwnCredential credential,
        int version,
        @Nullable String newName,
        LegalName legalName,
        @Nullable String preferredFirst,
        @Nullable MailingAddress address) {
    /** The name that a copy bears which is ordered so. */
    public String name(OrderDraft draft) {
        return draft.currentName() && newName != null ? newName : credential.name();
    }

    /** To whom what is ordered so is addressed, as it prints. */
    public String addressee(OrderDraft draft) {
        boolean student = draft.recipient() == RecipientKind.STUDENT;
        String name = student ? legalName.external() : Objects.requireNonNullElse(draft.otherName(), "");
        return Addressee.of(student, name, legalName, preferredFirst);
    }

    /** Whether all of the address has room where it prints. */
    public boolean isFitting(OrderDraft draft) {
        MailingAddress place = draft.address();
        return place == null || draft.isDigital() || AddressBlock.fits(addressee(draft), place, draft.language());
    }
}
