package org.conferral.mypass.entity;

import java.time.LocalDate;
import org.conferral.award.entity.CredentialNumber;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.document.entity.ProofCode;
import org.conferral.platform.entity.Refusal;
import org.conferral.verification.entity.NameLetters;
import org.jspecify.annotations.Nullable;

/**
 * A credential that was awarded, as its person sees it.
 *
 * @param award its key among those of the person's students
 * @param name as it was awarded
 * @param letters which begin the last name, by which its document is verified
 * @param refusal why no copy of it can be ordered, if so
 * @param held whether a hold keeps documents from being released
 * @param item the newest document that was made; none where there is none, or it is held
 * @param code on that document, by which everybody verifies it
 */
public record OwnCredential(
        long award,
        CredentialCode type,
        CredentialNumber number,
        String name,
        NameLetters letters,
        LocalDate awardedOn,
        @Nullable Refusal refusal,
        boolean held,
        @Nullable Long item,
        @Nullable ProofCode code) {
    public boolean isOrderable() {
        return refusal == null;
    }
}
