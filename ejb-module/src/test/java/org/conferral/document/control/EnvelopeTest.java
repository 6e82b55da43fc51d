package org.conferral.document.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.conferral.document.entity.DocumentLanguage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a letter, folded in three, the window of its envelope shows; points from the left and from the top. */
class EnvelopeTest {
    private static final double HEIGHT = 4.125 * 72;
    private static final double ACROSS = 9.5 * 72 - 8.5 * 72;
    private static final double UP_AND_DOWN = HEIGHT - 11 * 72 / 3.0;
    private static final double LEFT = 0.875 * 72;
    private static final double WIDTH = 4.5 * 72;
    private static final double TALL = 1.125 * 72;
    private static final double TOP = HEIGHT - 0.5 * 72 - TALL;

    /** What the window shows of the paper that lies so far from the envelope's left and top, as a share of its play. */
    private static Rectangle2D window(double across, double down) {
        return new Rectangle2D.Double(LEFT - across * ACROSS, TOP - down * UP_AND_DOWN, WIDTH, TALL);
    }

    @ParameterizedTest(name = "{0} lines, the paper at {2} to {3} of its play up and down")
    @CsvSource({
        "3,Edmonton,0,1",
        "4,Edmonton,0,1",
        "5,Edmonton,0,1",
        "6,Edmonton,0.17,0.83",
        "3,THE HONOURABLE MAXIMILIAN BARTHOLOMEW FITZGERALD-MONTGOMERY,0,1",
        "6,THE HONOURABLE MAXIMILIAN BARTHOLOMEW FITZGERALD-MONTGOMERY,0.17,0.83"
    })
    void windowShowsTheAddressAndNeitherDateNorNumber(int lines, String line, double highest, double lowest)
            throws IOException {
        List<TextPosition> letters = letters(Collections.nCopies(lines, line), DocumentLanguage.FR);
        List<TextPosition> address = letters.stream()
                .filter(letter -> letter.getX() < 352 && letter.getY() > 150 && letter.getY() < 260)
                .toList();
        assertEquals(
                (long) lines * line.replace(" ", "").length(),
                address.stream()
                        .filter(letter -> !letter.getUnicode().isBlank())
                        .count());
        for (double down : List.of(highest, lowest)) {
            for (double across : List.of(0.0, 0.5)) {
                Rectangle2D seen = window(across, down);
                address.forEach(letter -> assertTrue(
                        letter.getX() >= seen.getMinX()
                                && letter.getX() + letter.getWidth() <= seen.getMaxX()
                                && letter.getY() - 0.7 * letter.getFontSizeInPt() >= seen.getMinY()
                                && letter.getY() + 0.2 * letter.getFontSizeInPt() <= seen.getMaxY(),
                        () -> letter + " at " + letter.getX() + " " + letter.getY() + " is not in " + seen));
            }
        }
        for (double across : List.of(0.0, 1.0)) {
            for (double down : List.of(0.0, 1.0)) {
                Rectangle2D seen = window(across, down);
                letters.stream()
                        .filter(letter -> !address.contains(letter))
                        .forEach(letter -> assertTrue(
                                !seen.contains(letter.getX(), letter.getY()), () -> letter + " shows in the window"));
            }
        }
    }

    private static List<TextPosition> letters(List<String> address, DocumentLanguage language) throws IOException {
        List<TextPosition> letters = new ArrayList<>();
        byte[] file = new DocumentSetter()
                .set(Papers.addressed(address, language), Papers.SITE, Papers.EDITION)
                .bytes();
        try (PDDocument document = Loader.loadPDF(file)) {
            PDFTextStripper reader = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    letters.add(letter);
                }
            };
            reader.setStartPage(2);
            reader.getText(document);
        }
        return letters;
    }
}
