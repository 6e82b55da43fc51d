package org.conferral.document.control;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import org.conferral.award.entity.CredentialNumber;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.document.control.edition.Edition;
import org.conferral.document.control.edition.EditionFiles;
import org.conferral.document.entity.CredentialPaper;
import org.conferral.document.entity.DocumentLanguage;
import org.conferral.document.entity.PaperKind;
import org.conferral.document.entity.PaperMark;
import org.conferral.document.entity.ProofCode;
import org.conferral.student.entity.Asn;

/** Papers to set in tests. */
public final class Papers {
    public static final String SITE = "conferral.example";
    public static final Edition EDITION = new Edition(1, EditionFiles.read().rows());
    public static final ProofCode CODE = new ProofCode("7KQ2M9XA4TBC");
    static final String PROOF = "HTTPS://CONFERRAL.EXAMPLE/V/7KQ2M9XA4TBC#" + "1234567890".repeat(26);

    private Papers() {}

    static CredentialPaper of(
            PaperKind kind, DocumentLanguage language, CredentialCode type, String title, String name) {
        return of(kind, PaperMark.NONE, language, type, title, name, PROOF);
    }

    public static CredentialPaper named(String name) {
        return of(
                PaperKind.CREDENTIAL_ONLY,
                DocumentLanguage.EN,
                CredentialCode.AHSD,
                "Alberta High School Diploma",
                name);
    }

    static CredentialPaper marked(PaperMark mark, DocumentLanguage language) {
        return marked(mark, language, "Zoë Tremblay");
    }

    static CredentialPaper marked(PaperMark mark, DocumentLanguage language, String name) {
        return of(PaperKind.FIRST_RUN, mark, language, CredentialCode.AHSD, "Diploma", name, PROOF);
    }

    /** A digital one with a mark. */
    static CredentialPaper digital(PaperMark mark, DocumentLanguage language) {
        return of(PaperKind.DIGITAL, mark, language, CredentialCode.AHSD, "Diploma", "Zoë Tremblay", PROOF);
    }

    /** Of several copies. */
    static CredentialPaper copies(int copies, DocumentLanguage language) {
        CredentialPaper one = of(PaperKind.REPRINT, language, CredentialCode.AHSD, "Diploma", "Zoë Tremblay");
        return new CredentialPaper(
                one.kind(),
                copies,
                one.mark(),
                one.language(),
                one.type(),
                one.title(),
                one.name(),
                one.awardedOn(),
                one.schoolYear(),
                one.asn(),
                one.number(),
                one.address(),
                one.letterDate(),
                one.code(),
                one.proof());
    }

    /** A letter of the first run to this address. */
    static CredentialPaper addressed(List<String> address, DocumentLanguage language) {
        CredentialPaper one = of(PaperKind.FIRST_RUN, language, CredentialCode.AHSD, "Diploma", "Zoë Tremblay");
        return new CredentialPaper(
                one.kind(),
                one.copies(),
                one.mark(),
                one.language(),
                one.type(),
                one.title(),
                one.name(),
                one.awardedOn(),
                one.schoolYear(),
                one.asn(),
                one.number(),
                address,
                one.letterDate(),
                one.code(),
                one.proof());
    }

    /** With other values wherever a student's paper has its own. */
    static CredentialPaper another(PaperKind kind, String name) {
        return new CredentialPaper(
                kind,
                1,
                PaperMark.NONE,
                DocumentLanguage.EN,
                CredentialCode.AHSD,
                "Alberta High School Diploma",
                name,
                LocalDate.of(2025, 3, 1),
                new SchoolYear(2025),
                new Asn("987654329"),
                new CredentialNumber(1_234_567_890L),
                List.of(name, "9 Elm Way", "Rural Route 2", "Legal AB  T0G 1L0"),
                LocalDate.of(2025, 4, 2),
                ProofCode.random(new SecureRandom()),
                PROOF.replace('1', '2'));
    }

    static CredentialPaper proving(String proof) {
        return of(
                PaperKind.CREDENTIAL_ONLY,
                PaperMark.NONE,
                DocumentLanguage.EN,
                CredentialCode.AHSD,
                "Alberta High School Diploma",
                "Zoë Tremblay",
                proof);
    }

    private static CredentialPaper of(
            PaperKind kind,
            PaperMark mark,
            DocumentLanguage language,
            CredentialCode type,
            String title,
            String name,
            String proof) {
        return new CredentialPaper(
                kind,
                1,
                mark,
                language,
                type,
                title,
                name,
                LocalDate.of(2026, 11, 25),
                new SchoolYear(2026),
                new Asn("123456789"),
                new CredentialNumber(6_442_611_357L),
                List.of(
                        "Zoë Tremblay",
                        "123 – 4th Street NW",
                        language == DocumentLanguage.FR ? "Edmonton (Alberta)  T5J 1A1" : "Edmonton AB  T5J 1A1"),
                LocalDate.of(2026, 12, 1),
                CODE,
                proof);
    }
}
