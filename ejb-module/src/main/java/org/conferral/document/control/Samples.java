package org.conferral.document.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import org.conferral.award.entity.CredentialNumber;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.document.control.edition.Edition;
import org.conferral.document.control.edition.Editions;
import org.conferral.document.control.proof.Ed25519Key;
import org.conferral.document.control.proof.ProofText;
import org.conferral.document.control.proof.PublicSite;
import org.conferral.document.entity.CredentialPaper;
import org.conferral.document.entity.DocumentSample;
import org.conferral.document.entity.PaperMark;
import org.conferral.document.entity.ProofCode;
import org.conferral.document.entity.ProofPayload;
import org.conferral.student.entity.Asn;

/** Makes papers up, to be looked at: invented facts, a code and a signature that no page knows. */
@ApplicationScoped
public class Samples {
    private static final int FIRST_MONTH_OF_SCHOOL = 9;
    private static final Asn ASN = new Asn("123456789");
    private static final CredentialNumber NUMBER = new CredentialNumber(1_234_567_890L);

    @Inject
    DocumentSetter setter;

    @Inject
    PublicSite site;

    @Inject
    Editions editions;

    @Inject
    Clock clock;

    private final SecureRandom random = new SecureRandom();
    private final Ed25519Key key = Ed25519Key.of(Ed25519Key.generate());

    /** The file of a sample. */
    public byte[] file(DocumentSample sample) {
        LocalDate today = LocalDate.now(clock);
        Edition edition = editions.current();
        SchoolYear year = new SchoolYear(today.getYear() + (today.getMonthValue() < FIRST_MONTH_OF_SCHOOL ? 0 : 1));
        ProofCode code = ProofCode.random(random);
        ProofPayload payload = new ProofPayload(0, NUMBER, sample.type(), 0, today, year, sample.name());
        CredentialPaper paper = new CredentialPaper(
                sample.kind(),
                1,
                PaperMark.SAMPLE,
                sample.language(),
                sample.type(),
                edition.on(sample.language(), today)
                        .design(sample.type())
                        .orElseThrow()
                        .title(),
                sample.name(),
                today,
                year,
                ASN,
                NUMBER,
                sample.address(),
                today,
                code,
                ProofText.of(site.base(), code, payload, key));
        return setter.set(paper, site.shown(), edition).bytes();
    }
}
