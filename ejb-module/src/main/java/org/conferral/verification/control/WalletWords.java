package org.conferral.verification.control;

import org.conferral.credential.entity.CredentialCode;
import org.conferral.document.entity.DocumentLanguage;
import org.conferral.verification.entity.StatedCredential;

/** What a wallet shows of every credential, in the document's language. */
enum WalletWords {
    EN(
            "TEST – ",
            "A credential of the ministry of education. How it stands can be asked at any time.",
            "Made for a test: no real credential.",
            "The requirements that the Minister of Education prescribes for this credential were fulfilled."),
    FR(
            "ESSAI – ",
            "Un titre du ministère de l’Éducation. On peut à tout moment en demander l’état.",
            "Fait pour un essai : ce n’est pas un vrai titre.",
            "Les exigences que le ministre de l’Éducation prescrit pour ce titre ont été remplies.");

    private final String mark;
    private final String description;
    private final String test;
    private final String criteria;

    WalletWords(String mark, String description, String test, String criteria) {
        this.mark = mark;
        this.description = description;
        this.test = test;
        this.criteria = criteria;
    }

    static WalletWords in(DocumentLanguage language) {
        return language == DocumentLanguage.FR ? FR : EN;
    }

    /** The title; of a document that was made for a test with a word that says so. */
    String title(StatedCredential stated) {
        return stated.real() ? stated.title() : mark + stated.title();
    }

    String description() {
        return description;
    }

    String test() {
        return test;
    }

    String criteria() {
        return criteria;
    }

    /** What kind of achievement a type is, in the words of open badges, which are the same in every language. */
    String kind(CredentialCode type) {
        return switch (type) {
            case AHSD, ADEX, ADVD, GHSD, HHSD -> "Diploma";
            case HSED -> "GeneralEducationDevelopment";
            case CHSA, IOPC, COSC -> "Certificate";
        };
    }
}
