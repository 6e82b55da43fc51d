package org.conferral.document.control;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.document.control.pades.TestCertificates;
import org.conferral.document.entity.CredentialPaper;
import org.conferral.document.entity.DocumentLanguage;
import org.conferral.document.entity.PaperKind;
import org.conferral.document.entity.PaperMark;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How documents look, and those that are no official ones; and how the art of the paper looks from near. */
class PicturesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "ahsd-en,CREDENTIAL_ONLY,EN,AHSD,Alberta High School Diploma,Zoë Anne-Marie Affleck-Nguyễn",
        "ahsd-fr,CREDENTIAL_ONLY,FR,AHSD,Diplôme d’études secondaires de l’Alberta,Zoë Anne-Marie Affleck-Nguyễn",
        "adex-en,CREDENTIAL_ONLY,EN,ADEX,Advanced High School Diploma with Excellence,Zoë Anne-Marie Affleck-Nguyễn",
        "adex-fr,CREDENTIAL_ONLY,FR,ADEX,Diplôme d’études secondaires avancé avec mention d’excellence,Ng",
        "advd-en,CREDENTIAL_ONLY,EN,ADVD,Advanced High School Diploma,Lê Thị Ánh",
        "advd-fr,CREDENTIAL_ONLY,FR,ADVD,Diplôme d’études secondaires avancé,Lê Thị Ánh",
        "ghsd-en,CREDENTIAL_ONLY,EN,GHSD,General High School Diploma,Griffith O’Flaherty",
        "ghsd-fr,CREDENTIAL_ONLY,FR,GHSD,Diplôme d’études secondaires général,Griffith O’Flaherty",
        "hsed-en,CREDENTIAL_ONLY,EN,HSED,High School Equivalency Diploma,Łukasz Žižek",
        "hsed-fr,CREDENTIAL_ONLY,FR,HSED,Diplôme d’équivalence d’études secondaires,Łukasz Žižek",
        "chsa-en,CREDENTIAL_ONLY,EN,CHSA,Certificate of High School Achievement,Amara Okafor",
        "chsa-fr,CREDENTIAL_ONLY,FR,CHSA,Certificat de réussite d’études secondaires,Amara Okafor",
        "iopc-en,CREDENTIAL_ONLY,EN,IOPC,Certificate of Achievement,Kai Whitford",
        "iopc-fr,CREDENTIAL_ONLY,FR,IOPC,Certificat de réussite,Kai Whitford",
        "cosc-en,CREDENTIAL_ONLY,EN,COSC,Certificate of School Completion,Mei Chen",
        "cosc-fr,CREDENTIAL_ONLY,FR,COSC,Certificat d’achèvement d’études,Mei Chen",
        "hhsd-en,CREDENTIAL_ONLY,EN,HHSD,Honorary High School Diploma,Ivy Cardinal",
        "hhsd-fr,CREDENTIAL_ONLY,FR,HHSD,Diplôme d’études secondaires honorifique,Ivy Cardinal",
        "digital-en,DIGITAL,EN,ADEX,Advanced High School Diploma with Excellence,Zoë Anne-Marie Affleck-Nguyễn",
        "digital-fr,DIGITAL,FR,AHSD,Diplôme d’études secondaires de l’Alberta,Ng",
        "name-kwakwala,CREDENTIAL_ONLY,EN,AHSD,Alberta High School Diploma,\u1E34\u0313\u02B7ak\u0313\u02B7ala Hunt",
        "name-ktunaxa,CREDENTIAL_ONLY,EN,AHSD,Alberta High School Diploma,\u0294aq\u0313amnik Sam",
        "name-syllabics,CREDENTIAL_ONLY,EN,AHSD,Alberta High School Diploma,ᐊᓪᓚᓐ ᓄᓇᕗᑦ",
        "name-long,CREDENTIAL_ONLY,EN,AHSD,Alberta High School Diploma,"
                + "Maximiliana Bartholomew-Montgomery Fitzgerald von Hohenzollern-Sigmaringen",
        "name-under-two-lines,CREDENTIAL_ONLY,FR,ADEX,Diplôme d’études secondaires avancé avec mention d’excellence,"
                + "Maximiliana Bartholomew-Montgomery Fitzgerald von Hohenzollern-Sigmaringen",
        "name-greek,CREDENTIAL_ONLY,EN,AHSD,Alberta High School Diploma,Ελένη Μαρία Παπαδοπούλου",
        "name-cyrillic,CREDENTIAL_ONLY,FR,COSC,Certificat d’achèvement d’études,Соломія Миколаївна Жуковська",
        "letter-first-en,FIRST_RUN,EN,AHSD,Alberta High School Diploma,Zoë Tremblay",
        "letter-reprint-fr,REPRINT,FR,COSC,Certificat d’achèvement d’études,Zoë Tremblay",
        "letter-first-fr,FIRST_RUN,FR,ADEX,Diplôme d’études secondaires avancé avec mention d’excellence,Zoë Tremblay",
        "letter-reprint-en,REPRINT,EN,AHSD,Alberta High School Diploma,Zoë Tremblay"
    })
    void theyLookAsTheyDid(
            String picture, PaperKind kind, DocumentLanguage language, CredentialCode type, String title, String name)
            throws IOException {
        CredentialPaper paper = Papers.of(kind, language, type, title, name);
        byte[] file = kind.isSigned()
                ? DigitalDocuments.signed(TestCertificates.EC, paper).bytes()
                : new DocumentSetter().set(paper, Papers.SITE, Papers.EDITION).bytes();
        Pictures.mustLookAs(picture, Pictures.grey(file, kind == PaperKind.FIRST_RUN ? 1 : 0));
    }

    @ParameterizedTest
    @CsvSource({"SAMPLE,EN", "SAMPLE,FR", "NOT_PRODUCTION,EN", "NOT_PRODUCTION,FR"})
    void whatIsNotRealLooksSo(PaperMark mark, DocumentLanguage language) throws IOException {
        byte[] file = new DocumentSetter()
                .set(Papers.marked(mark, language), Papers.SITE, Papers.EDITION)
                .bytes();
        String picture = mark + "-" + language;
        Pictures.mustLookAs("credential-" + picture.toLowerCase(Locale.ROOT), Pictures.grey(file, 0));
        Pictures.mustLookAs("letter-" + picture.toLowerCase(Locale.ROOT), Pictures.grey(file, 1));
    }

    @ParameterizedTest
    @EnumSource
    void anUnofficialCopyLooksSo(DocumentLanguage language) throws IOException {
        CredentialPaper paper =
                Papers.of(PaperKind.FIRST_RUN, language, CredentialCode.AHSD, "Diploma", "Zoë Tremblay");
        byte[] file = UnofficialCopy.of(
                new DocumentSetter().set(paper, Papers.SITE, Papers.EDITION).bytes(), paper, Papers.EDITION);
        Pictures.mustLookAs("unofficial-" + language.name().toLowerCase(Locale.ROOT), Pictures.grey(file, 0));
    }

    @ParameterizedTest
    @EnumSource
    void aLetterOfSeveralCopiesAndOneToALongAddressLookAsTheyDid(DocumentLanguage language) throws IOException {
        String end = language.name().toLowerCase(Locale.ROOT);
        byte[] copies = new DocumentSetter()
                .set(Papers.copies(3, language), Papers.SITE, Papers.EDITION)
                .bytes();
        Pictures.mustLookAs("letter-copies-" + end, Pictures.grey(copies, 0));
        List<String> six = List.of(
                "The Honourable Maximiliana Fitzgerald",
                "Faculty of Extension, Office of the Registrar",
                "Second Floor, Enterprise Square",
                "10230 Jasper Avenue NW",
                "Edmonton AB  T5J 4P6",
                "CANADA");
        byte[] addressed = new DocumentSetter()
                .set(Papers.addressed(six, language), Papers.SITE, Papers.EDITION)
                .bytes();
        Pictures.mustLookAs("letter-six-lines-" + end, Pictures.grey(addressed, 1));
    }

    /** At the resolution of a printer: a broken joint, a lost line or another colour shows. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "corner,0,0,420,420",
        "top-of-the-frame,1440,60,420,200",
        "side-of-the-frame,60,1100,200,420",
        "seal,1440,1800,420,420"
    })
    void theArtOfThePaperLooksAsItDidFromNear(String part, int left, int top, int width, int height)
            throws IOException {
        byte[] file = new DocumentSetter()
                .set(Papers.named("Zoë Tremblay"), Papers.SITE, Papers.EDITION)
                .bytes();
        Pictures.mustLookAs("near-" + part, Pictures.page(file, 0, 300).getSubimage(left, top, width, height));
    }
}
