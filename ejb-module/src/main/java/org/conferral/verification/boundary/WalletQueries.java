package org.conferral.verification.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.conferral.document.boundary.Attestations;
import org.conferral.document.entity.ProofCode;
import org.conferral.verification.control.StatusLists;
import org.conferral.verification.control.WalletCopies;
import org.conferral.verification.entity.NameLetters;
import org.conferral.verification.entity.StatedCredential;
import org.conferral.verification.entity.VerificationStatus;
import org.conferral.verification.entity.Verified;

/** For everybody: a credential as wallets keep it, and the lists by which wallets learn that it is no longer valid. */
@Stateless
@PermitAll
public class WalletQueries {
    @Inject
    VerificationQueries verification;

    @Inject
    WalletCopies copies;

    @Inject
    StatusLists lists;

    @Inject
    Attestations attestations;

    /** The credential whose document has this code and shows a name that begins so; none unless it is valid. */
    public Optional<String> copy(ProofCode code, NameLetters letters) {
        Verified verified = verification.verify(code, letters);
        return isHad(verified) ? Optional.of(copies.of(code)) : Optional.empty();
    }

    /** Whether there is a copy of what was verified: on the ministry's own server there is none of a test. */
    public boolean isHad(Verified verified) {
        StatedCredential stated = verified.credential();
        return verified.status() == VerificationStatus.VALID
                && stated != null
                && (stated.real() || !attestations.isProduction());
    }

    /** A list of statuses, counted from 0; none where no document has a place yet. */
    public Optional<String> statusList(long number) {
        return lists.list(number);
    }
}
