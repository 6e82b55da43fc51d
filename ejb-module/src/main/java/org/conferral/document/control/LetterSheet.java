package org.conferral.document.control;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.conferral.document.control.SheetWriter.Align;
import org.conferral.document.entity.CredentialPaper;
import org.conferral.document.entity.PaperMark;

/**
 * The letter that goes with a credential, portrait Letter, folded in three: the address stands in the middle of the window
 * of a No. 10 envelope, whatever the paper's play; date and Alberta Student Number stand to its right, out of the window.
 */
final class LetterSheet {
    private static final double LEFT = 72;
    private static final double RIGHT = 540;
    private static final double WINDOW_MIDDLE = 196;
    private static final double ADDRESS_LEADING = 12.5;
    private static final double BODY_TOP = 296;
    private static final double BODY_LEADING = 16.5;
    private static final double PARAGRAPH = 9;
    private static final char NO_BREAK = '\u00A0';

    private static final Type ISSUER = new Type(Face.BOLD, 11, 2.2, Ink.INK);
    private static final Type OFFICE = Type.of(Face.REGULAR, 10.5, Ink.INK);
    private static final Type ADDRESS = Type.of(Face.REGULAR, 10.5, Ink.BLACK);
    private static final Type BODY = Type.of(Face.REGULAR, 11.5, Ink.BLACK);
    private static final Type BODY_BOLD = Type.of(Face.BOLD, 11.5, Ink.BLACK);
    private static final Type FOOT = Type.of(Face.REGULAR, 8.5, Ink.INK);

    private final CredentialPaper paper;
    private final Wording wording;
    private final SheetWriter page = new SheetWriter(Sheet.LETTER);
    private final Object[] values;
    private double y = BODY_TOP;

    private LetterSheet(CredentialPaper paper, String site) {
        this.paper = paper;
        wording = new Wording(paper.language(), paper.letterDate());
        values = new Object[] {
            paper.title(),
            LongDate.of(paper.awardedOn(), paper.language()).replace(' ', NO_BREAK),
            paper.name(),
            paper.number().toString(),
            site
        };
    }

    /**
     * Sets the letter.
     *
     * @param site where reprints are ordered and documents verified, as people write it
     */
    static DrawnSheet draw(CredentialPaper paper, String site) {
        return new LetterSheet(paper, site).draw();
    }

    private DrawnSheet draw() {
        page.art(Art.LETTERHEAD);
        if (paper.mark() != PaperMark.NONE) {
            Marks.draw(page, paper.mark(), wording);
        }
        page.element("H1", () -> page.text(ISSUER, 134, 60, Align.LEFT, wording.text("issuer")));
        page.element("P", () -> page.text(OFFICE, 134, 77, Align.LEFT, wording.text("letter.office")));
        page.element("P", this::address);
        page.element("P", () -> page.text(BODY, RIGHT, 178, Align.RIGHT, letterDate()));
        page.element("P", () -> page.text(OFFICE, RIGHT, 195, Align.RIGHT, wording.text("letter.asn", paper.asn())));
        paragraph(
                BODY,
                wording.text(
                        "letter.greeting",
                        paper.address().isEmpty()
                                ? paper.name()
                                : paper.address().get(0)));
        IntStream.iterate(1, number -> number + 1)
                .mapToObj(number ->
                        wording.find("letter." + paper.kind() + "." + number).map(any -> number))
                .takeWhile(Optional::isPresent)
                .forEach(
                        number -> paragraph(BODY, wording.text("letter." + paper.kind() + "." + number.get(), values)));
        y += PARAGRAPH;
        paragraph(BODY_BOLD, wording.text("letter.closing"));
        page.element("P", () -> page.text(FOOT, LEFT, 744, Align.LEFT, wording.text("letter.contact", values)));
        return page.drawn();
    }

    private String letterDate() {
        return LongDate.of(paper.letterDate(), paper.language());
    }

    private void address() {
        List<String> lines = paper.address();
        double baseline = WINDOW_MIDDLE - (lines.size() - 1) * ADDRESS_LEADING / 2 + ADDRESS.size() / 3;
        for (String line : lines) {
            page.text(ADDRESS, LEFT, baseline, Align.LEFT, line);
            baseline += ADDRESS_LEADING;
        }
    }

    private void paragraph(Type type, String text) {
        List<String> lines = Lines.filled(type, RIGHT - LEFT, text);
        double top = y;
        page.element("P", () -> {
            for (int line = 0; line < lines.size(); line++) {
                page.text(type, LEFT, top + line * BODY_LEADING, Align.LEFT, lines.get(line));
            }
        });
        y += lines.size() * BODY_LEADING + PARAGRAPH;
    }
}
