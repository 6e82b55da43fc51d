package org.conferral.document.entity;

import java.time.LocalDate;
import java.util.List;
import org.conferral.award.entity.CredentialNumber;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.student.entity.Asn;

/**
 * Everything that a document of a credential shows: the same paper gives the same bytes, years later too.
 *
 * @param copies how many are asked for: the file holds one, and the letter tells
 * @param title the credential's name in the document's language
 * @param name the name as awarded, {@code First Middle Last Suffix}
 * @param address the block in the letter's window, the addressee first; empty for a paper without a letter
 * @param letterDate the date of the letter
 * @param proof what the QR code holds
 */
public record CredentialPaper(
        PaperKind kind,
        int copies,
        PaperMark mark,
        DocumentLanguage language,
        CredentialCode type,
        String title,
        String name,
        LocalDate awardedOn,
        SchoolYear schoolYear,
        Asn asn,
        CredentialNumber number,
        List<String> address,
        LocalDate letterDate,
        ProofCode code,
        String proof) {
    public CredentialPaper {
        address = List.copyOf(address);
    }
}
