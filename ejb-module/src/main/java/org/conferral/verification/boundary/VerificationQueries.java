package org.conferral.verification.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.conferral.document.entity.ProofCode;
import org.conferral.verification.control.Standings;
import org.conferral.verification.entity.NameLetters;
import org.conferral.verification.entity.Verified;

/** For everybody: how a credential stands. */
@Stateless
@PermitAll
public class VerificationQueries {
    @Inject
    Standings standings;

    /** How the credential stands whose document has this code and shows a name that begins so. */
    public Verified verify(ProofCode code, NameLetters letters) {
        return standings
                .of(code)
                .map(standing -> standing.answer(code, letters))
                .orElse(Verified.unknown());
    }
}
