package org.conferral.document.entity;

import java.util.List;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.order.entity.AddressBlock;
import org.conferral.order.entity.Addressee;
import org.conferral.student.entity.LegalName;
import org.conferral.student.entity.MailingAddress;

/**
 * What somebody wants to see before a run.
 *
 * @param name as it would be awarded, {@code First Middle Last Suffix}
 */
public record DocumentSample(PaperKind kind, DocumentLanguage language, CredentialCode type, String name) {
    private static final MailingAddress HOME =
            new MailingAddress("123 – 4th Street NW", "Edmonton", "AB", "T5J 1A1", "Canada");

    /** The block in the letter's window, with the name shortened as an order's would be. */
    public List<String> address() {
        return AddressBlock.of(addressee(), HOME, language.name());
    }

    private String addressee() {
        int given = name.indexOf(' ');
        int family = name.lastIndexOf(' ');
        LegalName parts = new LegalName(
                name.substring(family + 1),
                null,
                given < 0 ? null : name.substring(0, given),
                given < family ? name.substring(given + 1, family) : null);
        return Addressee.of(true, name, parts, null);
    }
}
