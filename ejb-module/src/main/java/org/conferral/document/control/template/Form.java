package org.conferral.document.control.template;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.document.control.edition.Edition;
import org.conferral.document.control.edition.Wording;
import org.conferral.document.control.template.DrawnSheet.Layout;
import org.conferral.document.control.type.Lines;
import org.conferral.document.control.type.Repertoire;
import org.conferral.document.control.type.Type;
import org.conferral.document.entity.CredentialPaper;
import org.conferral.document.entity.DocumentLanguage;
import org.conferral.document.entity.PaperKind;
import org.conferral.document.entity.PaperLayout;
import org.conferral.document.entity.PaperMark;

/**
 * What documents have in common that differ in nothing but their student: kind, mark, language, type, the wording of their
 * days. Has their templates, which depend on nothing else.
 */
public final class Form {
    private final Key key;
    private final Wording onCredential;
    private final Wording onLetter;
    private final Map<Variant, DocumentTemplate> templates = new ConcurrentHashMap<>();
    private final Map<Paragraph, List<String>> paragraphs = new ConcurrentHashMap<>();

    private Form(Key key, Wording onCredential, Wording onLetter) {
        this.key = key;
        this.onCredential = onCredential;
        this.onLetter = onLetter;
    }

    /**
     * What makes a form.
     *
     * @param site where documents are verified, as people write it: without the scheme
     * @param edition of wording, templates and signatories
     * @param wordedOnCredential the first day of the wording of the credential, and whose signatures it bears
     * @param wordedOnLetter the first day of the wording of the letter
     */
    private record Key(
            PaperKind kind,
            PaperMark mark,
            DocumentLanguage language,
            CredentialCode type,
            String title,
            String site,
            int edition,
            LocalDate wordedOnCredential,
            LocalDate wordedOnLetter) {}

    private record Variant(Repertoire repertoire, List<Layout> layouts) {}

    private record Paragraph(Type type, double width, String text) {}

    /** The forms that were asked for so far. */
    public static final class Cabinet {
        private final Map<Key, Form> forms = new ConcurrentHashMap<>();

        /** The form of a paper. */
        public Form of(CredentialPaper paper, String site, Edition edition) {
            Wording onCredential = edition.on(paper.language(), paper.awardedOn());
            Wording onLetter = edition.on(paper.language(), paper.letterDate());
            return forms.computeIfAbsent(
                    new Key(
                            paper.kind(),
                            paper.mark(),
                            paper.language(),
                            paper.type(),
                            paper.title(),
                            site,
                            edition.id(),
                            onCredential.since(),
                            onLetter.since()),
                    key -> new Form(key, onCredential, onLetter));
        }
    }

    PaperMark mark() {
        return key.mark();
    }

    CredentialCode type() {
        return key.type();
    }

    PaperKind kind() {
        return key.kind();
    }

    /** Whether its documents are signed; samples are not. */
    boolean isSigned() {
        return key.kind().isSigned() && key.mark() != PaperMark.SAMPLE;
    }

    /** The credential's name. */
    String title() {
        return key.title();
    }

    String site() {
        return key.site();
    }

    Wording onCredential() {
        return onCredential;
    }

    Wording onLetter() {
        return onLetter;
    }

    /** The lines of a text that is the same in all documents of the form. */
    List<String> filled(Type type, double width, String text) {
        return paragraphs.computeIfAbsent(
                new Paragraph(type, width, text), one -> Lines.filled(one.type(), one.width(), one.text()));
    }

    /** A paper's pages, without what they have in common with others. */
    public List<DrawnSheet> own(CredentialPaper paper) {
        return draw(paper, false);
    }

    /** A paper's pages with what they have in common. */
    public List<DrawnSheet> whole(CredentialPaper paper) {
        return draw(paper, true);
    }

    /** The template of a paper's pages that has the glyphs which they show; of a repertoire, if one has them all. */
    public DocumentTemplate template(CredentialPaper paper, List<DrawnSheet> own) {
        List<Layout> layouts = own.stream().map(DrawnSheet::layout).toList();
        return Stream.of(Repertoire.values())
                .map(repertoire -> templates.computeIfAbsent(
                        new Variant(repertoire, layouts),
                        any -> TemplateWriter.write(this, whole(paper), repertoire.glyphs())))
                .filter(template -> template.serves(own))
                .findFirst()
                .orElseGet(() -> template(paper));
    }

    /** A template for these pages alone. */
    public DocumentTemplate template(CredentialPaper paper) {
        List<DrawnSheet> whole = whole(paper);
        return TemplateWriter.write(this, whole, DocumentTemplate.glyphs(whole));
    }

    private List<DrawnSheet> draw(CredentialPaper paper, boolean common) {
        return switch (key.kind()) {
            case FIRST_RUN -> List.of(face(paper, common), LetterSheet.draw(this, paper, common));
            case REPRINT -> List.of(LetterSheet.draw(this, paper, common), face(paper, common));
            case CREDENTIAL_ONLY, DIGITAL -> List.of(face(paper, common));
        };
    }

    private DrawnSheet face(CredentialPaper paper, boolean common) {
        PaperLayout layout = onCredential
                .design(key.type())
                .orElseThrow(() -> new IllegalStateException("no template " + key.type()))
                .layout();
        return switch (layout) {
            case FRAMED -> CredentialSheet.draw(this, paper, common);
        };
    }
}
