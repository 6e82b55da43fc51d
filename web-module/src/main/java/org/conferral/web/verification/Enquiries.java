package org.conferral.web.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import org.conferral.document.entity.ProofCode;
import org.conferral.platform.entity.ClientNetwork;
import org.conferral.verification.boundary.VerificationQueries;
import org.conferral.verification.entity.NameLetters;
import org.conferral.verification.entity.VerificationStatus;
import org.conferral.verification.entity.Verified;
import org.conferral.web.platform.access.ClientAddress;

/**
 * Where the public asks how a credential stands: everybody as often as is of use, nobody as often as guessing takes ({@link
 * EnquiryLimits}). Each server counts by itself.
 */
@ApplicationScoped
public class Enquiries {
    @Inject
    VerificationQueries verification;

    @Inject
    Clock clock;

    private final EnquiryLimits limits = new EnquiryLimits();

    /**
     * How the credential stands. What was known, or could not be asked, counts as no guess.
     *
     * @throws TooOftenException when too much was asked from the request's network, or of this code in vain
     */
    public Verified verify(HttpServletRequest request, ProofCode code, NameLetters letters) throws TooOftenException {
        EnquiryLimits.Guess guess = new EnquiryLimits.Guess(
                ClientNetwork.of(ClientAddress.of(request)).text(), code);
        Duration wait = limits.take(guess, clock.instant());
        if (!wait.isZero()) {
            throw new TooOftenException(wait);
        }
        boolean inVain = false;
        try {
            Verified verified = verification.verify(code, letters);
            inVain = verified.status() == VerificationStatus.UNKNOWN;
            return verified;
        } finally {
            if (!inVain) {
                limits.giveBack(guess, clock.instant());
            }
        }
    }
}
