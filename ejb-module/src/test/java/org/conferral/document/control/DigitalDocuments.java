package org.conferral.document.control;

import java.time.Clock;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.document.control.pades.CurrentCertificate;
import org.conferral.document.control.pades.SigningCertificate;
import org.conferral.document.control.pades.TimeStamps;
import org.conferral.document.entity.CredentialPaper;
import org.conferral.document.entity.DocumentLanguage;
import org.conferral.document.entity.PaperKind;
import org.jspecify.annotations.Nullable;

/** Digital documents as the agent makes them. */
@SuppressWarnings("UnnecessaryAssignment") // stands in for the container, which injects these
final class DigitalDocuments {
    private static final DocumentSetter SETTER = new DocumentSetter();

    private DigitalDocuments() {}

    static CredentialPaper paper(DocumentLanguage language) {
        return Papers.of(
                PaperKind.DIGITAL,
                language,
                CredentialCode.ADEX,
                language == DocumentLanguage.EN
                        ? "Advanced High School Diploma with Excellence"
                        : "Diplôme d’études secondaires avancé avec mention d’excellence",
                "Zoë Anne-Marie Affleck-Nguyễn");
    }

    static DocumentSigner signer(SigningCertificate with, @Nullable TimeStamps stamps, Clock clock) {
        DocumentSigner signer = new DocumentSigner();
        signer.clock = clock;
        signer.certificate = new CurrentCertificate() {
            @Override
            public Current current() {
                return new Current(7, with, stamps);
            }
        };
        return signer;
    }

    static DocumentFile signed(SigningCertificate with, CredentialPaper paper) {
        return signer(with, null, Clock.systemUTC())
                .sign(blank -> SETTER.set(paper, Papers.SITE, Papers.EDITION, blank))
                .file();
    }
}
