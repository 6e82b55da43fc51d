package org.conferral.document.control;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.document.control.edition.Digests;
import org.conferral.document.control.pades.TestCertificates;
import org.conferral.document.control.template.DocumentTemplate;
import org.conferral.document.control.template.DrawnSheet;
import org.conferral.document.control.template.Form;
import org.conferral.document.entity.CredentialPaper;
import org.conferral.document.entity.DocumentLanguage;
import org.conferral.document.entity.PaperKind;
import org.conferral.document.entity.PaperMark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Document R2.3: templates hold what is common, whoever came first; documents add what is their own. */
class LayersTest {
    private static final CredentialPaper PAPER = paper(PaperKind.FIRST_RUN, DocumentLanguage.EN, "Zoë Tremblay");
    private static final CredentialPaper SYLLABIC = paper(PaperKind.FIRST_RUN, DocumentLanguage.EN, "ᐊᓪᓚᓐ ᓄᓇᕗᑦ");
    private static final int RESOLUTION = 72;

    private static CredentialPaper paper(PaperKind kind, DocumentLanguage language, String name) {
        return Papers.of(kind, language, CredentialCode.AHSD, "Alberta High School Diploma", name);
    }

    @Test
    void whoCameFirstDoesNotMatter() {
        DocumentSetter first = new DocumentSetter();
        first.set(SYLLABIC, Papers.SITE, Papers.EDITION);
        assertArrayEquals(
                new DocumentSetter().set(PAPER, Papers.SITE, Papers.EDITION).bytes(),
                first.set(PAPER, Papers.SITE, Papers.EDITION).bytes());
    }

    @Test
    void marksHaveTemplatesOfTheirOwnWhichDocumentsShare() {
        DocumentSetter setter = new DocumentSetter();
        template(setter, PaperMark.SAMPLE, "Ng");
        template(setter, PaperMark.SAMPLE, "ᐊᓪᓚᓐ");
        byte[] template = template(setter, PaperMark.NOT_PRODUCTION, "Zoë Tremblay");
        assertSame(template, template(setter, PaperMark.NOT_PRODUCTION, "Lê Thị Ánh"));
        assertSame(template, template(setter, PaperMark.NOT_PRODUCTION, "Ng"));
        assertNotSame(template, template(setter, PaperMark.SAMPLE, "Ng"));
    }

    private static byte[] template(DocumentSetter setter, PaperMark mark, String name) {
        return setter.set(Papers.marked(mark, DocumentLanguage.EN, name), Papers.SITE, Papers.EDITION)
                .template();
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void whatIsCommonHoldsNothingOfAStudent(PaperKind kind) {
        CredentialPaper paper = paper(kind, DocumentLanguage.EN, "Zoë Tremblay");
        Form form = new Form.Cabinet().of(paper, Papers.SITE, Papers.EDITION);
        assertEquals(common(form, paper), common(form, Papers.another(kind, "Maximiliana Bartholomew")));
        form.own(paper).forEach(sheet -> assertEquals("", sheet.common().content()));
    }

    private static List<String> common(Form form, CredentialPaper paper) {
        return form.whole(paper).stream().map(sheet -> sheet.common().content()).toList();
    }

    @ParameterizedTest
    @EnumSource(DocumentLanguage.class)
    void aDocumentAddsLittle(DocumentLanguage language) {
        for (PaperKind kind : PaperKind.values()) {
            CredentialPaper paper = paper(kind, language, "Zoë Anne-Marie Affleck-Nguyễn");
            DocumentFile file = kind.isSigned()
                    ? DigitalDocuments.signed(TestCertificates.RSA, paper)
                    : new DocumentSetter().set(paper, Papers.SITE, Papers.EDITION);
            int own = file.own().length - 2 * file.room();
            assertTrue(own < 3_600, () -> own + " bytes of its own but the signature, and some 700 of its snapshot");
        }
    }

    @Test
    void aTemplateForOneDocumentLooksTheSameToThePixel() throws IOException {
        Form form = new Form.Cabinet().of(PAPER, Papers.SITE, Papers.EDITION);
        List<DrawnSheet> own = form.own(PAPER);
        DocumentTemplate shared = form.template(PAPER, own);
        DocumentTemplate alone = form.template(PAPER);
        assertNotSame(shared, alone);
        for (int page = 0; page < own.size(); page++) {
            assertArrayEquals(pixels(shared, own, page), pixels(alone, own, page), "page " + page);
        }
    }

    private static int[] pixels(DocumentTemplate template, List<DrawnSheet> own, int page) throws IOException {
        DocumentFile file = new DocumentFile(template, template.add(own, PAPER.letterDate(), new byte[16], null));
        try (PDDocument document = Loader.loadPDF(file.bytes())) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page, RESOLUTION);
            return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        }
    }

    @Test
    void theFileBearsTheDateOfTheLetter() throws IOException {
        try (PDDocument document = Loader.loadPDF(
                new DocumentSetter().set(PAPER, Papers.SITE, Papers.EDITION).bytes())) {
            assertEquals(
                    PAPER.letterDate(),
                    document.getDocumentInformation()
                            .getCreationDate()
                            .toInstant()
                            .atOffset(java.time.ZoneOffset.UTC)
                            .toLocalDate());
            assertEquals(PAPER.title(), document.getDocumentInformation().getTitle());
        }
    }

    @Test
    void anotherVirtualMachineGivesTheSameBytes() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Elsewhere.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(other.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
        assertTrue(other.waitFor(60, TimeUnit.SECONDS));
        assertEquals(
                Digests.hex(new DocumentSetter()
                        .set(PAPER, Papers.SITE, Papers.EDITION)
                        .sha256()),
                printed);
    }

    /** Sets another paper first, then prints the digest of {@link #PAPER}. */
    static final class Elsewhere {
        private Elsewhere() {}

        public static void main(String... ignored) {
            DocumentSetter setter = new DocumentSetter();
            setter.set(SYLLABIC, Papers.SITE, Papers.EDITION);
            System.out.println(
                    Digests.hex(setter.set(PAPER, Papers.SITE, Papers.EDITION).sha256()));
        }
    }
}
