package org.conferral.document.control.template;

import java.util.List;
import java.util.stream.IntStream;
import org.conferral.document.control.drawing.Art;
import org.conferral.document.control.drawing.Sheet;
import org.conferral.document.control.edition.Wording;
import org.conferral.document.control.template.SheetWriter.Align;
import org.conferral.document.control.type.AddressFitting;
import org.conferral.document.control.type.Face;
import org.conferral.document.control.type.Ink;
import org.conferral.document.control.type.Lines;
import org.conferral.document.control.type.LongDate;
import org.conferral.document.control.type.Type;
import org.conferral.document.entity.CredentialPaper;
import org.conferral.document.entity.PaperMark;

/**
 * The letter that goes with a credential, portrait Letter, folded in three: the address stands in the middle of what the window
 * of a No. 10 envelope shows wherever the paper lies ({@link AddressFitting}); date and Alberta Student Number stand above it
 * at the right, higher than the window ever shows.
 */
final class LetterSheet {
    private static final double LEFT = 72;
    private static final double RIGHT = 540;
    private static final double WINDOW_MIDDLE = 204;
    private static final double BODY_TOP = 296;
    private static final double BODY_LEADING = 16.5;
    private static final double PARAGRAPH = 9;
    private static final char NO_BREAK = '\u00A0';

    /** Awarded date, name, number, copies: of the values that a text can have, those that are a document's own. */
    private static final List<String> OWN = List.of("{1}", "{2}", "{3}", "{5}");

    private static final Type ISSUER = new Type(Face.BOLD, 11, 2.2, Ink.INK);
    private static final Type OFFICE = Type.of(Face.REGULAR, 10.5, Ink.INK);
    private static final Type ADDRESS = Type.of(Face.REGULAR, 10.5, Ink.BLACK);
    private static final Type BODY = Type.of(Face.REGULAR, 11.5, Ink.BLACK);
    private static final Type BODY_BOLD = Type.of(Face.BOLD, 11.5, Ink.BLACK);
    private static final Type FOOT = Type.of(Face.REGULAR, 8.5, Ink.INK);

    private final Form form;
    private final CredentialPaper paper;
    private final Wording wording;
    private final SheetWriter page;
    private final Object[] values;
    private double y = BODY_TOP;

    private LetterSheet(Form form, CredentialPaper paper, boolean common) {
        this.form = form;
        this.paper = paper;
        wording = form.onLetter();
        page = new SheetWriter(Sheet.LETTER, common);
        values = new Object[] {
            form.title(),
            LongDate.of(paper.awardedOn(), paper.language()).replace(' ', NO_BREAK),
            paper.name(),
            paper.number().toString(),
            form.site(),
            paper.copies()
        };
    }

    /**
     * Sets the letter.
     *
     * @param common whether with the layer that all letters of the form have in common
     */
    static DrawnSheet draw(Form form, CredentialPaper paper, boolean common) {
        return new LetterSheet(form, paper, common).draw();
    }

    private DrawnSheet draw() {
        page.common(() -> page.art(Art.LETTERHEAD));
        if (form.mark() != PaperMark.NONE) {
            Marks.draw(page, form.mark(), wording);
        }
        page.commonElement("H1", () -> page.text(ISSUER, 134, 60, Align.LEFT, wording.text("issuer")));
        page.commonElement("P", () -> page.text(OFFICE, 134, 77, Align.LEFT, wording.text("letter.office")));
        page.element("P", this::address);
        page.element("P", () -> page.text(BODY, RIGHT, 122, Align.RIGHT, letterDate()));
        page.element("P", () -> page.text(OFFICE, RIGHT, 139, Align.RIGHT, wording.text("letter.asn", paper.asn())));
        paragraph(
                BODY,
                wording.text(
                        "letter.greeting",
                        paper.address().isEmpty()
                                ? paper.name()
                                : paper.address().get(0)));
        IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> Wording.paragraph(form.kind(), number))
                .takeWhile(key -> wording.find(key).isPresent())
                .forEach(key -> paragraph(counted(key)));
        y += PARAGRAPH;
        common(BODY_BOLD, wording.text("letter.closing"));
        page.commonElement("P", () -> page.text(FOOT, LEFT, 732, Align.LEFT, wording.text("letter.contact", values)));
        page.commonElement("P", () -> page.text(FOOT, LEFT, 744, Align.LEFT, wording.text("letter.reach", values)));
        return page.drawn();
    }

    /** The text for several copies, where there is one and several are asked for. */
    private String counted(String key) {
        String several = Wording.ofCopies(key);
        return paper.copies() > 1 && wording.find(several).isPresent() ? several : key;
    }

    private String letterDate() {
        return wording.text("letter.date", LongDate.of(paper.letterDate(), paper.language()));
    }

    private void address() {
        List<String> lines = paper.address();
        Type type = ADDRESS.at(
                AddressFitting.size(lines).orElseThrow(() -> new IllegalStateException("the address does not fit")));
        double leading = AddressFitting.leading(lines.size());
        double baseline = WINDOW_MIDDLE - (lines.size() - 1) * leading / 2 + type.size() / 4;
        for (String line : lines) {
            page.text(type, LEFT, baseline, Align.LEFT, line);
            baseline += leading;
        }
    }

    /** A document's own where it holds a value that is, else common to all of the form. */
    private void paragraph(String key) {
        boolean isOwn = wording.find(key)
                .filter(text -> OWN.stream().anyMatch(text::contains))
                .isPresent();
        String text = wording.text(key, values);
        if (isOwn) {
            paragraph(BODY, text);
        } else {
            common(BODY, text);
        }
    }

    private void paragraph(Type type, String text) {
        List<String> lines = Lines.filled(type, RIGHT - LEFT, text);
        page.element("P", lines(type, lines));
        y += lines.size() * BODY_LEADING + PARAGRAPH;
    }

    private void common(Type type, String text) {
        List<String> lines = form.filled(type, RIGHT - LEFT, text);
        page.commonElement("P", y, lines(type, lines));
        y += lines.size() * BODY_LEADING + PARAGRAPH;
    }

    private Runnable lines(Type type, List<String> lines) {
        double top = y;
        return () -> {
            for (int line = 0; line < lines.size(); line++) {
                page.text(type, LEFT, top + line * BODY_LEADING, Align.LEFT, lines.get(line));
            }
        };
    }
}
