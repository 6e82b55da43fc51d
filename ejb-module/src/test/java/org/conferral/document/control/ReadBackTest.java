package org.conferral.document.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.document.control.edition.Wording;
import org.conferral.document.control.type.LongDate;
import org.conferral.document.entity.CredentialPaper;
import org.conferral.document.entity.DocumentLanguage;
import org.conferral.document.entity.PaperKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Document R2.2: whatever a paper says is read back from the file, and each of its glyphs has an outline there. */
class ReadBackTest {
    @ParameterizedTest
    @CsvSource({
        "FIRST_RUN,EN,Zoë Anne-Marie Affleck-Nguyễn",
        "FIRST_RUN,FR,\u1E34\u0313\u02B7ak\u0313\u02B7ala ᐊᓪᓚᓐ",
        "REPRINT,EN,Ⱡaklumna Ṉiw̱hṉis",
        "REPRINT,FR,Ελένη Соломія",
        "CREDENTIAL_ONLY,EN,Griffith O’Flaherty"
    })
    void everythingIsReadBackAndEveryGlyphIsThere(PaperKind kind, DocumentLanguage language, String name)
            throws IOException {
        CredentialPaper paper = Papers.of(kind, language, CredentialCode.AHSD, "Diplôme d’études", name);
        Reader reader = new Reader();
        try (PDDocument document = Loader.loadPDF(
                new DocumentSetter().set(paper, Papers.SITE, Papers.EDITION).bytes())) {
            String text = told(reader.getText(document));
            for (String said : said(paper)) {
                assertTrue(text.contains(told(said)), () -> said + " is not in " + text);
            }
        }
        assertEquals(List.of(), reader.blank);
    }

    @ParameterizedTest
    @CsvSource({"EN,the 3 copies", "FR,les 3 exemplaires"})
    void theLetterTellsHowManyCopiesComeWithIt(DocumentLanguage language, String told) throws IOException {
        try (PDDocument document = Loader.loadPDF(new DocumentSetter()
                .set(Papers.copies(3, language), Papers.SITE, Papers.EDITION)
                .bytes())) {
            assertTrue(told(new PDFTextStripper().getText(document)).contains(told));
        }
    }

    private static List<String> said(CredentialPaper paper) {
        List<String> said = new ArrayList<>(List.of(
                paper.name(),
                paper.title(),
                LongDate.of(paper.awardedOn(), paper.language()),
                paper.schoolYear().toString(),
                paper.asn().toString(),
                paper.number().toString(),
                paper.code().toString(),
                Papers.SITE + "/v"));
        Wording wording = Papers.EDITION.on(paper.language(), paper.awardedOn());
        List.of("issuer", "lead", "fulfilment", "awarded", "school_year", "asn", "number")
                .forEach(key -> said.add(wording.text(key)));
        said.add(wording.signatory(1).name());
        said.add(wording.signatory(2).office());
        if (paper.kind() != PaperKind.CREDENTIAL_ONLY) {
            said.addAll(paper.address());
            said.add((paper.language() == DocumentLanguage.FR ? "Le " : "")
                    + LongDate.of(paper.letterDate(), paper.language()));
            said.add(wording.text("letter.asn", paper.asn()));
            said.add(wording.text("letter.contact"));
            said.add(wording.text("letter.reach", "", "", "", "", Papers.SITE));
            said.add(wording.text("letter.greeting", paper.address().get(0)));
            said.add(wording.text("letter." + paper.kind() + ".2", "", "", "", paper.number()));
            said.add(wording.text("letter." + paper.kind() + ".3", "", "", "", "", Papers.SITE));
        }
        return said;
    }

    private static String told(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("(?U)\\s+", " ")
                .strip();
    }

    /** Notes the letters whose glyph has no outline. */
    private static final class Reader extends PDFTextStripper {
        private final List<String> blank = new ArrayList<>();

        @Override
        protected void processTextPosition(TextPosition position) {
            super.processTextPosition(position);
            if (position.getUnicode() != null
                    && position.getUnicode().codePoints().allMatch(Character::isSpaceChar)) {
                return;
            }
            for (int code : position.getCharacterCodes()) {
                try {
                    if (((PDVectorFont) position.getFont())
                            .getPath(code)
                            .getBounds2D()
                            .isEmpty()) {
                        blank.add(position.getUnicode() + " " + code + " of "
                                + position.getFont().getName());
                    }
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }
        }
    }
}
