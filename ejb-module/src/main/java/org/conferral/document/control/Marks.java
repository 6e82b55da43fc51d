package org.conferral.document.control;

import org.conferral.document.control.SheetWriter.Align;
import org.conferral.document.entity.PaperMark;

/** What is written across and at the head of a paper that must not be taken for the official one. */
final class Marks {
    private static final Type ACROSS = new Type(Face.TITLE, 118, 0, Ink.WARNING_PALE);
    private static final Type HEAD = new Type(Face.BOLD, 8.5, 1.6, Ink.WARNING);
    private static final double WIDTH = 540;
    private static final double ANGLE = Math.toRadians(28);

    private Marks() {}

    /** To be drawn before the text, which stays readable over it. */
    static void draw(SheetWriter page, PaperMark mark, Wording wording) {
        String text = wording.text("mark." + mark);
        double size = Math.min(ACROSS.size(), WIDTH / ACROSS.at(1).width(text));
        page.slanted(ACROSS.at(size), ANGLE, text);
        page.element(
                "P",
                () -> page.text(
                        HEAD,
                        page.sheet().width() / 2.0,
                        page.sheet() == Sheet.LETTER ? 34 : 70,
                        Align.CENTRE,
                        wording.text("marked." + mark)));
    }
}
