package org.conferral.document.control.template;

import static org.conferral.document.control.drawing.Numbers.ops;

import java.util.List;
import java.util.stream.IntStream;
import org.conferral.document.control.drawing.Art;
import org.conferral.document.control.drawing.QrDrawing;
import org.conferral.document.control.drawing.Sheet;
import org.conferral.document.control.edition.Wording;
import org.conferral.document.control.edition.Wording.Signatory;
import org.conferral.document.control.template.SheetWriter.Align;
import org.conferral.document.control.type.Face;
import org.conferral.document.control.type.Ink;
import org.conferral.document.control.type.Lines;
import org.conferral.document.control.type.LongDate;
import org.conferral.document.control.type.NameFitting;
import org.conferral.document.control.type.SetLine;
import org.conferral.document.control.type.Type;
import org.conferral.document.entity.CredentialPaper;
import org.conferral.document.entity.PaperMark;

/**
 * The face of a credential, landscape Letter: issuer, title, name, what was fulfilled, the facts in one row, signatures
 * left and right of the seal, the code in one line at the foot, the QR code at the top right; at the top left of a digital
 * document that it is one. Name, facts and codes are a document's own.
 */
public final class CredentialSheet {
    /** How wide a name may be, in points. */
    public static final double NAME_WIDTH = 576;

    /** Where the square of the QR code lies, from the sheet's top left, in points. */
    static final double QR_LEFT = 654;

    static final double QR_TOP = 68;
    static final double QR_SIZE = 66;

    private static final double CENTRE = 396;
    /** How wide a line of the title may be whose capitals stand above this, so that the code keeps its quiet zone. */
    private static final double BESIDE_QR = QR_TOP + QR_SIZE + 5;

    private static final double BESIDE_QR_WIDTH = 2 * (QR_LEFT - 5 - CENTRE);
    private static final double CAPITALS = 0.66;
    private static final double TITLE_TOP = 102.2;
    private static final double TITLE_HEIGHT = 116.6;
    private static final double TITLE_WIDTH = 560;
    private static final double NAME_BASELINE = 317;
    private static final double[] SIGNATURES = {192.6, 599.4};
    private static final double FACTS_WIDTH = 604;
    private static final double FACTS_GAP = 44.6;
    private static final double CODE_GAP = 7;
    private static final double DIGITAL_LEFT = 76;
    private static final double DIGITAL_WIDTH = 186;

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
    private static final Type DIGITAL = new Type(Face.BOLD, 8.2, 0.82, Ink.INK);
    private static final Type DIGITAL_NOTE = Type.of(Face.REGULAR, 7.2, Ink.BLACK);
    private static final Type CODE = new Type(Face.BOLD, 7.6, 0.91, Ink.BLACK);

    private final Form form;
    private final CredentialPaper paper;
    private final Wording wording;
    private final SheetWriter page;

    private CredentialSheet(Form form, CredentialPaper paper, boolean common) {
        this.form = form;
        this.paper = paper;
        wording = form.onCredential();
        page = new SheetWriter(Sheet.CREDENTIAL, common);
    }

    private record Fact(SetLine label, SetLine value) {
        static Fact of(String label, String value) {
            return new Fact(LABEL.line(label), FACT.line(value));
        }

        double width() {
            return Math.max(LABEL.width(label), FACT.width(value));
        }
    }

    /**
     * Sets the face.
     *
     * @param common whether with the layer that all documents of the form have in common
     */
    static DrawnSheet draw(Form form, CredentialPaper paper, boolean common) {
        return new CredentialSheet(form, paper, common).draw();
    }

    private DrawnSheet draw() {
        page.common(() -> page.art(Art.CREDENTIAL));
        if (form.mark() != PaperMark.NONE) {
            Marks.draw(page, form.mark(), wording);
        }
        page.commonElement("P", () -> centred(ISSUER, 84, wording.text("issuer")));
        if (form.kind().isSigned()) {
            page.commonElement("P", this::digital);
        }
        page.commonElement("H1", this::title);
        page.commonElement("P", () -> centred(LEAD, 244, wording.text("lead")));
        page.element("H2", this::name);
        page.common(() -> page.artifact(Ink.INK.stroke() + ops(" .8 w", 187.2, 282.0, "m", 604.8, 282.0, "l S")));
        page.commonElement("P", this::fulfilment);
        facts();
        for (int position = 1; position <= SIGNATURES.length; position++) {
            signature(wording.signatory(position), SIGNATURES[position - 1]);
        }
        page.element("P", this::code);
        page.element(
                "Figure",
                () -> page.drawing(
                        to -> QrDrawing.draw(to, paper.proof(), Sheet.CREDENTIAL, QR_LEFT, QR_TOP, QR_SIZE)));
        return page.drawn();
    }

    private void centred(Type type, double y, String text) {
        page.text(type, CENTRE, y, Align.CENTRE, text);
    }

    /** Beside the issuer and above the widest title. */
    private void digital() {
        page.text(DIGITAL, DIGITAL_LEFT, 76.5, Align.LEFT, wording.text("digital"));
        double y = 87;
        for (String line : Lines.balanced(DIGITAL_NOTE, DIGITAL_WIDTH, wording.text("digital.note"))) {
            page.text(DIGITAL_NOTE, DIGITAL_LEFT, y, Align.LEFT, line);
            y += 8.6;
        }
    }

    /** As large as two lines allow, three where they must be small; in an area of fixed height, so that nothing moves. */
    private void title() {
        Type type = TITLE;
        List<String> lines = Lines.balanced(type, TITLE_WIDTH, form.title());
        while (lines.size() > (type.size() > 36 ? 2 : 3) || meetsQr(type, lines)) {
            type = type.at(type.size() - 1);
            lines = Lines.balanced(type, TITLE_WIDTH, form.title());
        }
        for (int line = 0; line < lines.size(); line++) {
            centred(type, titleBaseline(type, lines.size(), line), lines.get(line));
        }
    }

    private static double titleBaseline(Type type, int lines, int line) {
        return TITLE_TOP + TITLE_HEIGHT / 2 + (line - (lines - 1) / 2.0) * type.size() * 1.06 + type.size() * 0.315;
    }

    private static boolean meetsQr(Type type, List<String> lines) {
        return IntStream.range(0, lines.size())
                .anyMatch(line -> titleBaseline(type, lines.size(), line) - type.size() * CAPITALS < BESIDE_QR
                        && type.width(lines.get(line)) > BESIDE_QR_WIDTH);
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
        String text = wording.find("fulfilment." + form.type()).orElseGet(() -> wording.text("fulfilment"));
        double y = 354;
        for (String line : Lines.balanced(TEXT, 492, text)) {
            centred(TEXT, y, line);
            y += 19.6;
        }
    }

    private void facts() {
        List<Fact> facts = List.of(
                Fact.of(wording.text("awarded"), LongDate.of(paper.awardedOn(), paper.language())),
                Fact.of(wording.text("school_year"), paper.schoolYear().toString()),
                Fact.of(wording.text("asn"), paper.asn().toString()),
                Fact.of(wording.text("number"), paper.number().toString()));
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
        page.common(() -> {
            page.artifact(Ink.BLACK.stroke()
                    + ops(" 1.34 w 1 J .89 0 0 -.89", x - 66.8, 162.7, "cm")
                    + signatory.signature()
                    + "\n");
            page.artifact(Ink.BLACK.stroke() + ops(" .6 w", x - 99, 122.0, "m", x + 99, 122.0, "l S"));
        });
        page.commonElement("P", () -> {
            page.text(SIGNATORY, x, 505, Align.CENTRE, signatory.name());
            page.text(OFFICE, x, 519.5, Align.CENTRE, signatory.office());
        });
    }

    private void code() {
        SetLine text = VERIFY.line(wording.text("verify", form.site()));
        SetLine code = CODE.line(paper.code().toString());
        double behind = VERIFY.width(text) + CODE_GAP;
        double x = CENTRE - (behind + CODE.width(code)) / 2;
        page.text(VERIFY, x, 547.5, Align.LEFT, text);
        page.text(CODE, x + behind, 547.5, Align.LEFT, code);
    }
}
