package org.conferral.document.control;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.document.control.pades.TestCertificates;
import org.conferral.document.entity.CredentialPaper;
import org.conferral.document.entity.DocumentLanguage;
import org.conferral.document.entity.PaperKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How documents look: as the pictures beside this test do, in sixteen greys. Java draws letters a little differently from
 * build to build, so a square of twenty points of a picture may differ by a twenty-fifth. What came out otherwise is in
 * {@code target/pictures}: look at it, and take it over if it is meant.
 */
class PicturesTest {
    private static final int RESOLUTION = 60;
    private static final int GREYS = 16;
    private static final int SQUARE = 20;
    private static final double TOLERANCE = 0.04;
    private static final Path FOUND = Path.of("target", "pictures");

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
        BufferedImage found = grey(file, kind == PaperKind.FIRST_RUN ? 1 : 0);
        Files.createDirectories(FOUND);
        Path path = FOUND.resolve(picture + ".png");
        ImageIO.write(found, "png", path.toFile());
        try (InputStream kept =
                PicturesTest.class.getResourceAsStream("/org/conferral/document/pictures/" + picture + ".png")) {
            assertTrue(kept != null, () -> "there is no picture to compare with " + path);
            double difference = difference(ImageIO.read(kept), found);
            assertTrue(difference <= TOLERANCE, () -> path + " differs by " + difference + " in a square");
        }
        Files.delete(path);
    }

    private static BufferedImage grey(byte[] file, int number) throws IOException {
        byte[] levels = new byte[GREYS];
        for (int level = 0; level < GREYS; level++) {
            levels[level] = (byte) (level * 255 / (GREYS - 1));
        }
        try (PDDocument document = Loader.loadPDF(file)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(number, RESOLUTION);
            BufferedImage grey = new BufferedImage(
                    page.getWidth(),
                    page.getHeight(),
                    BufferedImage.TYPE_BYTE_BINARY,
                    new IndexColorModel(4, GREYS, levels, levels, levels));
            Graphics2D to = grey.createGraphics();
            to.drawImage(page, 0, 0, null);
            to.dispose();
            return grey;
        }
    }

    /** How much the worst square differs, as a share of black on white. */
    private static double difference(BufferedImage kept, BufferedImage found) {
        if (kept.getWidth() != found.getWidth() || kept.getHeight() != found.getHeight()) {
            return 1;
        }
        double worst = 0;
        for (int top = 0; top < kept.getHeight(); top += SQUARE) {
            for (int left = 0; left < kept.getWidth(); left += SQUARE) {
                worst = Math.max(worst, difference(kept, found, left, top));
            }
        }
        return worst;
    }

    private static double difference(BufferedImage kept, BufferedImage found, int left, int top) {
        int sum = 0;
        for (int y = top; y < Math.min(top + SQUARE, kept.getHeight()); y++) {
            for (int x = left; x < Math.min(left + SQUARE, kept.getWidth()); x++) {
                sum += Math.abs((kept.getRGB(x, y) & 0xFF) - (found.getRGB(x, y) & 0xFF));
            }
        }
        return sum / 255.0 / (SQUARE * SQUARE);
    }
}
