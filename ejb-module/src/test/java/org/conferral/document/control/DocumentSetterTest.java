package org.conferral.document.control;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.document.control.edition.Digests;
import org.conferral.document.entity.CredentialPaper;
import org.conferral.document.entity.DocumentLanguage;
import org.conferral.document.entity.PaperKind;
import org.conferral.document.entity.PaperMark;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

class DocumentSetterTest {
    private static final DocumentSetter SETTER = new DocumentSetter();
    private static final int PRINT_RESOLUTION = 300;

    @BeforeAll
    static void validator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest(name = "document R2.1: {0} {1}")
    @CsvSource({
        "AHSD,EN,FIRST_RUN,Alberta High School Diploma",
        "AHSD,FR,REPRINT,Diplôme d’études secondaires de l’Alberta",
        "ADEX,EN,REPRINT,Advanced High School Diploma with Excellence",
        "ADEX,FR,FIRST_RUN,Diplôme d’études secondaires avancé avec mention d’excellence",
        "ADVD,EN,FIRST_RUN,Advanced High School Diploma",
        "ADVD,FR,FIRST_RUN,Diplôme d’études secondaires avancé",
        "GHSD,EN,FIRST_RUN,General High School Diploma",
        "GHSD,FR,FIRST_RUN,Diplôme d’études secondaires général",
        "HSED,EN,FIRST_RUN,High School Equivalency Diploma",
        "HSED,FR,FIRST_RUN,Diplôme d’équivalence d’études secondaires",
        "CHSA,EN,FIRST_RUN,Certificate of High School Achievement",
        "CHSA,FR,FIRST_RUN,Certificat de réussite d’études secondaires",
        "IOPC,EN,FIRST_RUN,Certificate of Achievement",
        "IOPC,FR,FIRST_RUN,Certificat de réussite",
        "COSC,EN,FIRST_RUN,Certificate of School Completion",
        "COSC,FR,FIRST_RUN,Certificat d’achèvement d’études",
        "HHSD,EN,CREDENTIAL_ONLY,Honorary High School Diploma",
        "HHSD,FR,CREDENTIAL_ONLY,Diplôme d’études secondaires honorifique"
    })
    void everyTypeInBothLanguagesIsArchivableAndAccessible(
            CredentialCode type, DocumentLanguage language, PaperKind kind, String title) throws Exception {
        byte[] file = set(Papers.of(kind, language, type, title, "Zoë Anne-Marie Affleck-Nguyễn"));
        assertEquals(List.of(), faults(file, PDFAFlavour.PDFA_2_A));
        assertEquals(List.of(), faults(file, PDFAFlavour.PDFUA_1));
        assertTrue(text(file).replaceAll("\\s+", " ").contains(title), () -> title + " not in the text");
    }

    @ParameterizedTest(name = "document R2.2: {0}")
    @ValueSource(
            strings = {
                "Ng",
                "Zoë Anne-Marie Tremblay-Nguyễn",
                "Nguyễn Văn Đức",
                "\u1E34\u0313\u02B7ak\u0313\u02B7ala Hunt",
                "\u0294aq\u0313amnik Sam",
                "ᐊᓪᓚᓐ ᓄᓇᕗᑦ",
                "Ελένη Παπαδοπούλου",
                "Соломія Жуковська",
                "Griffith Affleck O’Flaherty",
                "Łukasz Žižek Þórðarson Ǧanī",
                "Ⱡaklumna Ṉiw̱hṉis",
                "Maximiliana Bartholomew-Montgomery Fitzgerald von Hohenzollern-Sigmaringen"
            })
    void namesAreReadBackAsTheyWereAndStayArchivable(String name) throws Exception {
        byte[] file = set(Papers.named(name));
        assertTrue(
                text(file).replaceAll("\\s+", " ").contains(Normalizer.normalize(name, Normalizer.Form.NFC)),
                () -> name + " not in the text");
        assertEquals(List.of(), faults(file, PDFAFlavour.PDFA_2_A));
        assertEquals(List.of(), faults(file, PDFAFlavour.PDFUA_1));
    }

    @Test
    void theSamePaperGivesTheSameBytes() {
        CredentialPaper paper = Papers.named("Zoë Tremblay");
        assertArrayEquals(
                set(paper),
                new DocumentSetter().set(paper, Papers.SITE, Papers.EDITION).bytes(),
                "document R2.3");
        assertNotEquals(
                Digests.sha256(set(paper))[0], Digests.sha256(set(Papers.named("Zoé Tremblay")))[0], "another name");
    }

    @Test
    void namesShareATemplateAndAddLittle() {
        DocumentFile one = SETTER.set(Papers.named("Zoë Tremblay"), Papers.SITE, Papers.EDITION);
        DocumentFile other = SETTER.set(Papers.named("Lê Thị Ánh"), Papers.SITE, Papers.EDITION);
        assertArrayEquals(one.template(), other.template());
        assertTrue(one.own().length < 6_000, () -> one.own().length + " bytes of its own");
    }

    @ParameterizedTest(name = "document R2.4: {0}")
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void aPaperThatIsNotTheOfficialOneSaysSoOnEachPage(PaperMark mark) throws Exception {
        for (DocumentLanguage language : DocumentLanguage.values()) {
            String said = Papers.EDITION
                    .on(language, java.time.LocalDate.of(2026, 11, 25))
                    .text("marked." + mark);
            byte[] file = set(Papers.marked(mark, language));
            assertEquals(List.of(), faults(file, PDFAFlavour.PDFA_2_A));
            assertEquals(List.of(), faults(file, PDFAFlavour.PDFUA_1));
            String text = text(file);
            assertEquals(2, text.split(java.util.regex.Pattern.quote(said), -1).length - 1, text);
        }
    }

    @Test
    void theQrCodeIsReadFromThePrintedPage() throws Exception {
        byte[] file = set(Papers.proving(Papers.PROOF));
        try (PDDocument document = Loader.loadPDF(file)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, PRINT_RESOLUTION);
            int left = page.getWidth() * 4 / 5;
            BufferedImage corner = page.getSubimage(left, 250, page.getWidth() - left - 260, 340);
            int[] pixels = corner.getRGB(0, 0, corner.getWidth(), corner.getHeight(), null, 0, corner.getWidth());
            String read = new QRCodeReader()
                    .decode(new BinaryBitmap(
                            new HybridBinarizer(new RGBLuminanceSource(corner.getWidth(), corner.getHeight(), pixels))))
                    .getText();
            assertEquals(Papers.PROOF, read, "document R3.1");
        }
    }

    private static byte[] set(CredentialPaper paper) {
        return SETTER.set(paper, Papers.SITE, Papers.EDITION).bytes();
    }

    private static String text(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFC);
        }
    }

    private static List<String> faults(byte[] file, PDFAFlavour flavour) throws IOException, VeraPDFException {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour)) {
            ValidationResult result =
                    Foundries.defaultInstance().createValidator(flavour, false).validate(parser);
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .collect(Collectors.toList());
        }
    }
}
