package org.conferral.verification.entity;

import java.util.Optional;
import org.conferral.award.entity.CredentialNumber;
import org.conferral.document.entity.ProofCode;
import org.conferral.student.entity.LegalName;
import org.jspecify.annotations.Nullable;

/**
 * A document and what became of its award since.
 *
 * @param code the document's own
 * @param name the legal name under the number that the document says
 * @param current the number that the award has now; none when no award has or had the document's number
 */
public record CredentialStanding(
        ProofCode code,
        StatedCredential stated,
        LegalName name,
        @Nullable CredentialNumber current,
        boolean deleted) {
    /** What somebody is told who asks with a code and letters: of another code, or with others, that nothing is known. */
    public Verified answer(ProofCode asked, NameLetters letters) {
        boolean same = code.equals(asked);
        boolean known = letters.begin(name);
        return same && known
                ? status().map(status -> new Verified(status, stated)).orElse(Verified.UNKNOWN)
                : Verified.UNKNOWN;
    }

    private Optional<VerificationStatus> status() {
        if (current == null) {
            return Optional.empty();
        }
        if (deleted) {
            return Optional.of(VerificationStatus.VOID);
        }
        return Optional.of(current.equals(stated.number()) ? VerificationStatus.VALID : VerificationStatus.REPLACED);
    }
}
