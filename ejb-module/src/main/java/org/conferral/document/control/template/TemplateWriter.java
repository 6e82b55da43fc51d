package org.conferral.document.control.template;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfGlyphArray;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.conferral.document.control.drawing.ColourProfile;
import org.conferral.document.control.drawing.Metadata;
import org.conferral.document.control.drawing.Ornaments;
import org.conferral.document.control.drawing.Sheet;
import org.conferral.document.control.edition.Digests;
import org.conferral.document.control.edition.Wording;
import org.conferral.document.control.template.TemplateFile.Opened;
import org.conferral.document.control.type.Face;

/**
 * Makes a template: PDF/A-2a and PDF/UA-1, with the faces cut down to the glyphs that are asked for, the ornaments, and the
 * reading order of pages whose text is still to come. The same input gives the same bytes.
 */
final class TemplateWriter {
    private static final int SMALLEST = 9;

    private final Form form;
    private final Wording wording;
    private final List<DrawnSheet> sheets;
    private final Map<Face, BitSet> glyphs = new EnumMap<>(Face.class);
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Document document = new Document();
    private final Map<Face, BaseFont> fonts = new EnumMap<>(Face.class);

    private TemplateWriter(Form form, List<DrawnSheet> sheets, Map<Face, BitSet> repertoire) {
        this.form = form;
        this.sheets = sheets;
        wording = form.onCredential();
        repertoire.forEach(this::want);
        sheets.forEach(sheet -> sheet.common().glyphs().forEach(this::want));
    }

    private void want(Face face, BitSet wanted) {
        glyphs.computeIfAbsent(face, any -> new BitSet()).or(wanted);
    }

    /**
     * Makes the template of a form.
     *
     * @param sheets its pages with their common layers
     * @param repertoire the glyphs that it is to have besides those of the common layers, by face
     */
    static DocumentTemplate write(Form form, List<DrawnSheet> sheets, Map<Face, BitSet> repertoire) {
        TemplateWriter template = new TemplateWriter(form, sheets, repertoire);
        template.write();
        Opened file = new TemplateFile(template.bytes.toByteArray()).opened(template.id(), template.field());
        return new DocumentTemplate(file.bytes(), template.glyphs, file.places(), template.description());
    }

    private byte[] id() {
        return Digests.short16(form.title()
                + sheets.stream().map(sheet -> sheet.common().content()).collect(Collectors.joining()));
    }

    /** The entries of the file's description that are the same in all documents. */
    private String description() {
        return "/Title" + hex(form.title()) + "/Author" + hex(wording.text("issuer")) + "/Producer"
                + hex(Document.getVersion());
    }

    /** The name of the signature's field; blank where documents of the form are not signed. */
    private String field() {
        return form.isSigned() ? hex(wording.text("digital.field")) : "";
    }

    private static String hex(String text) {
        return "<" + Digests.hex(new PdfString(text, PdfObject.TEXT_UNICODE).getBytes()) + ">";
    }

    private void write() {
        PdfWriter writer = PdfWriter.getInstance(document, bytes);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setCompressionLevel(SMALLEST);
        writer.setTagged();
        writer.setXmpMetadata(Metadata.packet(form.title(), wording.text("issuer"), Document.getVersion()));
        document.addTitle(form.title());
        document.addAuthor(wording.text("issuer"));
        document.setPageSize(size(sheets.get(0)));
        document.open();
        describe(writer);
        embed();
        aside(writer);
        PdfTemplate credential = Ornaments.credential(writer);
        PdfTemplate letterhead = Ornaments.letterhead(writer);
        PdfStructureElement root = new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document"));
        for (DrawnSheet sheet : sheets) {
            document.setPageSize(size(sheet));
            document.newPage();
            page(writer, root, sheet, sheet.sheet() == Sheet.CREDENTIAL ? credential : letterhead);
        }
        document.close();
    }

    private void describe(PdfWriter writer) {
        PdfDictionary info = writer.getInfo();
        info.remove(PdfName.CREATIONDATE);
        info.remove(PdfName.MODDATE);
        byte[] id = id();
        info.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
        writer.getExtraCatalog()
                .put(PdfName.LANG, new PdfString(wording.language().locale().toLanguageTag()));
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        try {
            writer.setOutputIntents("Custom", "PDFA/1", "http://www.color.org", "Conferral RGB", ColourProfile.BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void embed() {
        for (Face face : Face.values()) {
            if (glyphs.containsKey(face)) {
                fonts.put(face, font(face));
            }
        }
    }

    private static BaseFont font(Face face) {
        BaseFont font = face.embedded();
        font.setIncludeCidSet(false);
        font.setCompressionLevel(SMALLEST);
        font.setSecureRandom(new Steady(face.resource().charAt(1)));
        return font;
    }

    /** On no page: shows each glyph once, so that the faces are cut down to these. */
    private void aside(PdfWriter writer) {
        PdfTemplate aside = PdfTemplate.createTemplate(writer, 1, 1);
        fonts.forEach((face, font) -> {
            PdfGlyphArray wanted = new PdfGlyphArray();
            glyphs.getOrDefault(face, new BitSet()).stream().forEach(wanted::add);
            aside.beginText();
            aside.setFontAndSize(font, 1);
            aside.showText(wanted);
            aside.endText();
        });
    }

    /** A page with all that it needs but a document's own. */
    private void page(PdfWriter writer, PdfStructureElement root, DrawnSheet sheet, PdfTemplate art) {
        PdfContentByte content = writer.getDirectContent();
        content.addTemplate(art, 0, 0);
        for (Face face : Face.values()) {
            content.beginText();
            content.setFontAndSize(fonts.getOrDefault(face, fonts.get(Face.REGULAR)), 1);
            content.endText();
        }
        for (String role : sheet.layout().roles()) {
            PdfStructureElement element = new PdfStructureElement(root, new PdfName(role));
            if (role.equals("Figure")) {
                describe(element);
            }
            content.beginMarkedContentSequence(element);
            content.endMarkedContentSequence();
        }
        // the page knows its faces, ornaments and elements by now; what it shows is the common layer alone
        content.reset();
        content.setLiteral(sheet.common().content());
        String name = sheet.sheet() == Sheet.CREDENTIAL ? "bookmark.credential" : "bookmark.letter";
        new PdfOutline(content.getRootOutline(), new PdfDestination(PdfDestination.FIT), wording.text(name));
    }

    private void describe(PdfStructureElement figure) {
        PdfDictionary layout = new PdfDictionary();
        layout.put(PdfName.O, new PdfName("Layout"));
        layout.put(PdfName.BBOX, new PdfArray(new float[] {
            (float) CredentialSheet.QR_LEFT,
            (float) (Sheet.CREDENTIAL.height() - CredentialSheet.QR_TOP - CredentialSheet.QR_SIZE),
            (float) (CredentialSheet.QR_LEFT + CredentialSheet.QR_SIZE),
            (float) (Sheet.CREDENTIAL.height() - CredentialSheet.QR_TOP)
        }));
        layout.put(new PdfName("Placement"), new PdfName("Block"));
        figure.put(PdfName.ALT, new PdfString(wording.text("qr"), PdfObject.TEXT_UNICODE));
        figure.put(PdfName.A, layout);
    }

    private static Rectangle size(DrawnSheet sheet) {
        return new Rectangle(sheet.sheet().width(), sheet.sheet().height());
    }

    /** Gives the faces the same six letters each time, which a PDF puts before the name of a cut-down font. */
    private static final class Steady extends SecureRandom {
        private static final long serialVersionUID = 1L;
        private static final double STEP = 7.31;
        private double last;

        Steady(int face) {
            last = face / 64.0 % 1;
        }

        @Override
        public double nextDouble() {
            last = (last * STEP + 1 / 8.0) % 1;
            return last;
        }
    }
}
