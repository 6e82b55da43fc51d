package org.conferral.document.control;

import static org.conferral.document.control.Numbers.ops;

import java.util.List;
import java.util.stream.Stream;
import org.conferral.document.control.SheetWriter.Align;
import org.conferral.document.control.Wording.Signatory;
import org.conferral.document.entity.CredentialPaper;
import org.conferral.document.entity.PaperMark;

/**
 * The face of a credential, landscape Letter: issuer, title, name, what was fulfilled, the facts in one row, signatures
 * left and right of the seal, the code in one line at the foot, the QR code at the top right.
 */
final class CredentialSheet {
    /** How wide a name may be, in points. */
    static final double NAME_WIDTH = 576;

    private static final double CENTRE = 396;
    private static final double TITLE_TOP = 102.2;
    private static final double TITLE_HEIGHT = 116.6;
    private static final double TITLE_WIDTH = 560;
    private static final double NAME_BASELINE = 317;
    private static final double[] SIGNATURES = {192.6, 599.4};
    private static final double FACTS_WIDTH = 604;
    private static final double FACTS_GAP = 44.6;

    private static final Type ISSUER = new Type(Face.BOLD, 11, 2.64, Ink.INK);
    private static final Type TITLE = new Type(Face.TITLE, 46, 0.23, Ink.INK);
    private static final Type LEAD = Type.of(Face.ITALIC, 15, Ink.BLACK);
    private static final Type NAME = Type.of(Face.REGULAR, 33, Ink.BLACK);
    private static final Type TEXT = Type.of(Face.REGULAR, 14.5, Ink.BLACK);
    private static final Type LABEL = new Type(Face.REGULAR, 8.2, 0.82, Ink.INK);
    private static final Type FACT = Type.of(Face.REGULAR, 13, Ink.BLACK);
    private static final Type SIGNATORY = Type.of(Face.BOLD, 11, Ink.BLACK);
    private static final Type OFFICE = Type.of(Face.REGULAR, 9.5, Ink.BLACK);
    private static final Type VERIFY = new Type(Face.REGULAR, 7.6, 0.15, Ink.BLACK);
    private static final Type CODE = new Type(Face.BOLD, 7.6, 0.91, Ink.BLACK);

    private final CredentialPaper paper;
    private final Wording wording;
    private final String site;
    private final SheetWriter page = new SheetWriter(Sheet.CREDENTIAL);

    private CredentialSheet(CredentialPaper paper, String site) {
        this.paper = paper;
        this.site = site;
        wording = new Wording(paper.language(), paper.awardedOn());
    }

    private record Fact(String label, String value) {
        double width() {
            return Math.max(LABEL.width(label), FACT.width(value));
        }
    }

    /**
     * Sets the face.
     *
     * @param site where documents are verified, as people write it: without the scheme
     */
    static DrawnSheet draw(CredentialPaper paper, String site) {
        return new CredentialSheet(paper, site).draw();
    }

    private DrawnSheet draw() {
        page.art(Art.CREDENTIAL);
        if (paper.mark() != PaperMark.NONE) {
            Marks.draw(page, paper.mark(), wording);
        }
        page.element("P", () -> centred(ISSUER, 84, wording.text("issuer")));
        page.element("H1", this::title);
        page.element("P", () -> centred(LEAD, 244, wording.text("lead")));
        page.element("H2", this::name);
        page.artifact(Ink.INK.stroke() + ops(" .8 w", 187.2, 282.0, "m", 604.8, 282.0, "l S"));
        page.element("P", this::fulfilment);
        facts();
        for (int position = 1; position <= SIGNATURES.length; position++) {
            signature(wording.signatory(position), SIGNATURES[position - 1]);
        }
        page.element("P", this::code);
        page.element("Figure", () -> page.drawing(QrDrawing.of(paper.proof(), Sheet.CREDENTIAL, 658, 70, 58)));
        return page.drawn();
    }

    private void centred(Type type, double y, String text) {
        page.text(type, CENTRE, y, Align.CENTRE, text);
    }

    /** As large as two lines allow, three where they must be small; in an area of fixed height, so that nothing moves. */
    private void title() {
        Type type = TITLE;
        List<String> lines = Lines.balanced(type, TITLE_WIDTH, paper.title());
        while (lines.size() > (type.size() > 36 ? 2 : 3)) {
            type = type.at(type.size() - 1);
            lines = Lines.balanced(type, TITLE_WIDTH, paper.title());
        }
        double leading = type.size() * 1.06;
        double y = TITLE_TOP + TITLE_HEIGHT / 2 - (lines.size() - 1) * leading / 2 + type.size() * 0.315;
        for (String line : lines) {
            centred(type, y, line);
            y += leading;
        }
    }

    private void name() {
        NameFitting fitting = NameFitting.of(NAME.face(), NAME_WIDTH, paper.name())
                .orElseThrow(() -> new IllegalStateException("the name does not fit"));
        double leading = fitting.size() * NameFitting.LEADING;
        double y = NAME_BASELINE - (fitting.lines().size() - 1) * leading;
        for (String line : fitting.lines()) {
            centred(NAME.at(fitting.size()), y, line);
            y += leading;
        }
    }

    private void fulfilment() {
        String text = wording.find("fulfilment." + paper.type()).orElseGet(() -> wording.text("fulfilment"));
        double y = 354;
        for (String line : Lines.balanced(TEXT, 492, text)) {
            centred(TEXT, y, line);
            y += 19.6;
        }
    }

    private void facts() {
        List<Fact> facts = List.of(
                new Fact(wording.text("awarded"), LongDate.of(paper.awardedOn(), paper.language())),
                new Fact(wording.text("school_year"), paper.schoolYear().toString()),
                new Fact(wording.text("asn"), paper.asn().toString()),
                new Fact(wording.text("number"), paper.number().toString()));
        double widths = facts.stream().mapToDouble(Fact::width).sum();
        double gap = Math.min(FACTS_GAP, (FACTS_WIDTH - widths) / (facts.size() - 1));
        double x = CENTRE - (widths + gap * (facts.size() - 1)) / 2;
        for (Fact fact : facts) {
            double middle = x + fact.width() / 2;
            page.element("P", () -> {
                page.text(LABEL, middle, 405.5, Align.CENTRE, fact.label());
                page.text(FACT, middle, 422, Align.CENTRE, fact.value());
            });
            x += fact.width() + gap;
        }
    }

    private void signature(Signatory signatory, double x) {
        page.artifact(Ink.BLACK.stroke()
                + ops(" 1.34 w 1 J .89 0 0 -.89", x - 66.8, 162.7, "cm")
                + signatory.signature()
                + "\n");
        page.artifact(Ink.BLACK.stroke() + ops(" .6 w", x - 99, 122.0, "m", x + 99, 122.0, "l S"));
        page.element("P", () -> {
            page.text(SIGNATORY, x, 505, Align.CENTRE, signatory.name());
            page.text(OFFICE, x, 519.5, Align.CENTRE, signatory.office());
        });
    }

    private void code() {
        String text = wording.text("verify", site);
        String code = paper.code().toString();
        double width = Stream.of(VERIFY.width(text), 7.0, CODE.width(code))
                .mapToDouble(part -> part)
                .sum();
        double x = CENTRE - width / 2;
        page.text(VERIFY, x, 547.5, Align.LEFT, text);
        page.text(CODE, x + VERIFY.width(text) + 7, 547.5, Align.LEFT, code);
    }
}
