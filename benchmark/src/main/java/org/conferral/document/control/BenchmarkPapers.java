package org.conferral.document.control;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.conferral.award.entity.CredentialNumber;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.document.control.edition.Edition;
import org.conferral.document.control.edition.EditionFiles;
import org.conferral.document.control.proof.Ed25519Key;
import org.conferral.document.control.proof.ProofText;
import org.conferral.document.entity.CredentialPaper;
import org.conferral.document.entity.DocumentLanguage;
import org.conferral.document.entity.PaperKind;
import org.conferral.document.entity.PaperMark;
import org.conferral.document.entity.ProofCode;
import org.conferral.document.entity.ProofPayload;
import org.conferral.student.entity.Asn;

/** Invented students, thousands of them, always the same: half of the family names are heard once only. */
final class BenchmarkPapers {
    static final String SITE = "conferral.example";
    static final Edition EDITION = new Edition(1, EditionFiles.read().rows());

    private static final List<String> FIRST = List.of(
            "Zoë",
            "Liam",
            "Noémie",
            "Olivia",
            "Anne-Marie",
            "Étienne",
            "Priya",
            "Chidi",
            "Łukasz",
            "Mei",
            "Ahmed",
            "Sofía",
            "Kai",
            "Ngọc",
            "Béatrice",
            "William",
            "Fatima",
            "Jack",
            "Søren",
            "Ivy",
            "Théo",
            "Amara",
            "Affleck");
    private static final List<String> LAST = List.of(
            "Tremblay",
            "Nguyễn",
            "Smith",
            "O’Flaherty",
            "Cardinal",
            "Kowalczyk",
            "Singh",
            "Müller",
            "Okafor",
            "Roy",
            "MacDonald",
            "Desjarlais",
            "Fitzgerald",
            "Chen",
            "García",
            "Olsen",
            "Whitford",
            "Ivanova",
            "Tran",
            "Lefebvre");
    private static final List<String> SYLLABLES = List.of(
            "ba", "ker", "lo", "min", "sta", "vor", "den", "hal", "win", "ton", "ri", "ce", "mar", "qui", "zel", "for",
            "an", "bo", "dra", "el", "fi", "gu", "hor", "is", "jan", "kle", "lu", "mon", "nor", "ost", "pet", "ru");
    private static final List<String> STREETS =
            List.of("Jasper Avenue NW", "Rue Principale", "4th Street SE", "Elm Way");
    private static final LocalDate AWARDED = LocalDate.of(2026, 6, 30);

    private final Random random = new Random(20261125);
    private final SecureRandom secure = new SecureRandom();
    private final Ed25519Key key = Ed25519Key.of(Ed25519Key.generate());

    /** The next student's paper: credential and letter. */
    CredentialPaper next() {
        return next(PaperKind.FIRST_RUN);
    }

    /** The next student's digital document. */
    CredentialPaper digital() {
        return next(PaperKind.DIGITAL);
    }

    private CredentialPaper next(PaperKind kind) {
        DocumentLanguage language = random.nextInt(8) == 0 ? DocumentLanguage.FR : DocumentLanguage.EN;
        String name = one(FIRST) + " " + one(FIRST) + " " + (random.nextBoolean() ? one(LAST) : invented());
        CredentialNumber number = new CredentialNumber(1_000_000_000L + random.nextInt(Integer.MAX_VALUE));
        ProofCode code = ProofCode.random(secure);
        SchoolYear year = new SchoolYear(2026);
        ProofPayload payload = new ProofPayload(1, number, CredentialCode.AHSD, 0, AWARDED, year, name);
        return new CredentialPaper(
                kind,
                1,
                PaperMark.NONE,
                language,
                CredentialCode.AHSD,
                language == DocumentLanguage.EN
                        ? "Alberta High School Diploma"
                        : "Diplôme d’études secondaires de l’Alberta",
                name,
                AWARDED,
                year,
                new Asn("123456789"),
                number,
                List.of(
                        name,
                        1 + random.nextInt(9999) + " " + one(STREETS),
                        "Edmonton AB  T" + random.nextInt(10) + "J " + random.nextInt(10) + "A" + random.nextInt(10)),
                LocalDate.of(2026, 7, 15),
                code,
                ProofText.of("https://" + SITE, code, payload, key));
    }

    private String invented() {
        String made = one(SYLLABLES) + one(SYLLABLES) + one(SYLLABLES) + one(SYLLABLES);
        return Character.toUpperCase(made.charAt(0)) + made.substring(1);
    }

    private String one(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
