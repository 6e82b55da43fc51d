package org.conferral.document.control;

import com.lowagie.text.pdf.PRIndirectReference;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfStamper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.conferral.document.entity.CredentialPaper;
import org.conferral.document.entity.PaperKind;

/**
 * Sets documents. Names within a repertoire are set on a template that is made once; a name with other letters gets a
 * template of its own, by the same code. The same paper gives the same bytes.
 */
@ApplicationScoped
public class DocumentSetter {
    private final Map<Key, DocumentTemplate> templates = new ConcurrentHashMap<>();

    /** All that a template's bytes depend on, but for the glyphs of one name. */
    private record Key(
            Repertoire repertoire,
            PaperKind kind,
            String language,
            String title,
            List<String> words,
            List<List<String>> roles) {}

    /**
     * The document.
     *
     * @param site where documents are verified, as people write it: without the scheme
     */
    DocumentFile set(CredentialPaper paper, String site) {
        List<DrawnSheet> sheets = draw(paper, site);
        DocumentTemplate template = Stream.of(Repertoire.values())
                .map(repertoire -> template(repertoire, paper, sheets))
                .filter(candidate -> candidate.serves(sheets))
                .findFirst()
                .orElseGet(() -> write(paper, sheets, new EnumMap<>(Face.class)));
        byte[] whole = stamp(template, sheets, paper);
        return new DocumentFile(template, Arrays.copyOfRange(whole, template.bytes().length, whole.length));
    }

    private static List<DrawnSheet> draw(CredentialPaper paper, String site) {
        return switch (paper.kind()) {
            case FIRST_RUN -> List.of(CredentialSheet.draw(paper, site), LetterSheet.draw(paper, site));
            case REPRINT -> List.of(LetterSheet.draw(paper, site), CredentialSheet.draw(paper, site));
            case CREDENTIAL_ONLY -> List.of(CredentialSheet.draw(paper, site));
        };
    }

    private DocumentTemplate template(Repertoire repertoire, CredentialPaper paper, List<DrawnSheet> sheets) {
        Key key = new Key(
                repertoire,
                paper.kind(),
                paper.language().name(),
                paper.title(),
                TemplateWriter.words(wording(paper)),
                sheets.stream().map(DrawnSheet::roles).toList());
        return templates.computeIfAbsent(key, any -> write(paper, sheets, repertoire.glyphs()));
    }

    private static DocumentTemplate write(
            CredentialPaper paper, List<DrawnSheet> sheets, Map<Face, BitSet> repertoire) {
        return TemplateWriter.write(wording(paper), paper.title(), sheets, repertoire);
    }

    private static Wording wording(CredentialPaper paper) {
        return new Wording(paper.language(), paper.awardedOn());
    }

    private static byte[] stamp(DocumentTemplate template, List<DrawnSheet> sheets, CredentialPaper paper) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(template.bytes().length + (1 << 13));
        try {
            PdfReader reader = template.reader();
            PdfStamper stamper = new PdfStamper(reader, bytes, '\0', true);
            for (int number = 1; number <= sheets.size(); number++) {
                PdfDictionary page = reader.getPageN(number);
                reader.setPageContent(number, sheets.get(number - 1).bytes());
                stamper.markUsed(page);
                stamper.markUsed(page.get(PdfName.CONTENTS));
            }
            keepMetadata(reader);
            byte[] id = Digests.short16(paper.code().value() + " " + paper.number() + " " + paper.name());
            stamper.setOverrideFileId(PdfEncryption.createInfoId(id, id));
            stamper.setEnforcedModificationDate(TemplateWriter.made());
            stamper.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** As they are in the template: a reference that the stamper does not look behind. */
    private static void keepMetadata(PdfReader reader) {
        PRIndirectReference metadata = (PRIndirectReference) reader.getCatalog().get(PdfName.METADATA);
        reader.getCatalog().put(PdfName.METADATA, new PdfLiteral(metadata.toString()));
    }
}
