package org.conferral.verification.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.conferral.document.entity.ProofCode;
import org.conferral.verification.control.StatusLists;
import org.conferral.verification.control.WalletCopies;
import org.conferral.verification.entity.NameLetters;
import org.conferral.verification.entity.VerificationStatus;

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

    /** The credential whose document has this code and shows a name that begins so; none unless it is valid. */
    public Optional<String> copy(ProofCode code, NameLetters letters) {
        return verification.verify(code, letters).status() == VerificationStatus.VALID
                ? Optional.of(copies.of(code))
                : Optional.empty();
    }

    /** A list of statuses, counted from 0; none where no document has a place yet. */
    public Optional<String> statusList(long number) {
        return lists.list(number);
    }
}
