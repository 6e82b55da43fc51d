package org.conferral.document.control.making;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import org.conferral.award.entity.PrintedAward;
import org.conferral.document.control.proof.ProofText;
import org.conferral.document.control.proof.PublicSite;
import org.conferral.document.control.proof.SigningKey.Current;
import org.conferral.document.entity.CredentialPaper;
import org.conferral.document.entity.DocumentLanguage;
import org.conferral.document.entity.DueDocument;
import org.conferral.document.entity.PaperMark;
import org.conferral.document.entity.ProofCode;
import org.conferral.document.entity.ProofPayload;

/** Puts together everything that a document shows, a new code with its signature among it. */
@ApplicationScoped
public class PaperComposer {
    private static final int MOST_REISSUES = 255;

    @Inject
    PublicSite site;

    private final SecureRandom random = new SecureRandom();

    /** What papers of this server bear. */
    PaperMark mark() {
        return site.isProduction() ? PaperMark.NONE : PaperMark.NOT_PRODUCTION;
    }

    /**
     * The paper of a document that has no fault.
     *
     * @param title the credential's name in the document's language
     */
    CredentialPaper compose(DueDocument due, PrintedAward award, String title, Current key) {
        String name = award.awarded().name().external();
        ProofCode code = ProofCode.random(random);
        ProofPayload payload = new ProofPayload(
                key.id(),
                award.number(),
                award.type(),
                Math.min(award.reissues(), MOST_REISSUES),
                award.awardedOn(),
                award.awarded().schoolYear(),
                name);
        return new CredentialPaper(
                due.kind(),
                due.item().copies(),
                mark(),
                DocumentLanguage.valueOf(due.item().language()),
                award.type(),
                title,
                name,
                award.awardedOn(),
                award.awarded().schoolYear(),
                due.item().asn(),
                award.number(),
                due.address(),
                due.today(),
                code,
                ProofText.of(site.base(), code, payload, key.key()));
    }
}
