package org.conferral.document.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.document.entity.DocumentLanguage;
import org.conferral.document.entity.PaperKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The area of a credential's title holds three lines, and nothing below moves. */
class LongTitleTest {
    private static final String LONG = "Diplôme d’études secondaires avancé avec mention d’excellence"
            + " et reconnaissance particulière des services rendus à la communauté";
    private static final double WIDTH = 560;
    private static final double TOP = 102;
    private static final double BOTTOM = 219;

    @Test
    void threeLinesStandWithinTheirAreaAndMoveNothing() throws IOException {
        List<TextPosition> letters = letters(LONG);
        Map<Integer, double[]> lines = new TreeMap<>();
        letters.stream().filter(LongTitleTest::isOfTitle).forEach(letter -> {
            double[] ends = lines.computeIfAbsent(
                    Math.round(letter.getY()), any -> new double[] {Double.MAX_VALUE, Double.MIN_VALUE});
            ends[0] = Math.min(ends[0], letter.getX());
            ends[1] = Math.max(ends[1], letter.getX() + letter.getWidth());
            assertTrue(letter.getY() - letter.getFontSizeInPt() * 0.75 >= TOP, "its capitals stay below the issuer");
            assertTrue(letter.getY() <= BOTTOM, "its baseline is above what follows");
        });
        assertEquals(3, lines.size());
        lines.values().forEach(ends -> assertTrue(ends[1] - ends[0] <= WIDTH, () -> ends[1] - ends[0] + " points"));
        assertEquals(others(letters("Diploma")), others(letters));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                LONG,
                "Diplôme d’études secondaires avancé avec mention d’excellence",
                "Extraordinarily Distinguished Diploma in Education",
                "Certificate of Extraordinary and Distinguished Achievement at School"
            })
    void noLetterMeetsTheQrCodeOrItsQuietZone(String title) throws IOException {
        letters(title).stream()
                .filter(LongTitleTest::isOfTitle)
                .forEach(letter -> assertTrue(
                        letter.getX() + letter.getWidth() <= 649
                                || letter.getY() - letter.getFontSizeInPt() * 0.66 >= 139,
                        () -> letter + " at " + letter.getX() + " " + letter.getY()));
    }

    private static boolean isOfTitle(TextPosition letter) {
        return letter.getFont().getName().contains("EBGaramond");
    }

    private static List<String> others(List<TextPosition> letters) {
        return letters.stream()
                .filter(letter -> !isOfTitle(letter))
                .map(letter -> letter + " " + letter.getX() + " " + letter.getY())
                .toList();
    }

    private static List<TextPosition> letters(String title) throws IOException {
        List<TextPosition> letters = new ArrayList<>();
        byte[] file = new DocumentSetter()
                .set(
                        Papers.of(
                                PaperKind.CREDENTIAL_ONLY,
                                DocumentLanguage.FR,
                                CredentialCode.AHSD,
                                title,
                                "Zoë Tremblay"),
                        Papers.SITE,
                        Papers.EDITION)
                .bytes();
        try (PDDocument document = Loader.loadPDF(file)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    letters.add(letter);
                }
            }.getText(document);
        }
        return letters;
    }
}
