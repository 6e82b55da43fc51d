package org.conferral.document.control.template;

import org.conferral.document.control.drawing.Sheet;
import org.conferral.document.control.edition.Wording;
import org.conferral.document.control.template.SheetWriter.Align;
import org.conferral.document.control.type.Face;
import org.conferral.document.control.type.Ink;
import org.conferral.document.control.type.Type;
import org.conferral.document.entity.PaperMark;

/** What is written across and at the head of a paper that must not be taken for the official one. */
final class Marks {
    private static final Type ACROSS = new Type(Face.TITLE, 118, 0, Ink.WARNING_PALE);
    private static final Type HEAD = new Type(Face.BOLD, 8.5, 1.6, Ink.WARNING);
    private static final Place ON_CREDENTIAL = new Place(170, Math.toRadians(14), 440);
    private static final Place ON_LETTER = new Place(612, Math.toRadians(24), 400);

    private Marks() {}

    /**
     * Where the mark stands so that it crosses no name: the student's stands below it on the credential, above it on the
     * letter.
     *
     * @param middle of the mark, in points from the top
     * @param angle in radians
     * @param width the widest that it may be
     */
    private record Place(double middle, double angle, double width) {
        static Place on(Sheet sheet) {
            return switch (sheet) {
                case CREDENTIAL -> ON_CREDENTIAL;
                case LETTER -> ON_LETTER;
            };
        }
    }

    /** To be drawn before the text, which stays readable over it. */
    static void draw(SheetWriter page, PaperMark mark, Wording wording) {
        page.common(() -> {
            String text = wording.text("mark." + mark);
            Place place = Place.on(page.sheet());
            double size = Math.min(ACROSS.size(), place.width() / ACROSS.at(1).width(text));
            page.slanted(ACROSS.at(size), place.middle(), place.angle(), text);
        });
        page.commonElement(
                "P",
                () -> page.text(
                        HEAD,
                        page.sheet().width() / 2.0,
                        page.sheet() == Sheet.LETTER ? 34 : 70,
                        Align.CENTRE,
                        wording.text("marked." + mark)));
    }
}
