package org.conferral.document.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.conferral.document.control.edition.Digests;
import org.conferral.document.control.edition.Edition;
import org.conferral.document.control.template.DocumentTemplate;
import org.conferral.document.control.template.DrawnSheet;
import org.conferral.document.control.template.Form;
import org.conferral.document.control.template.SignatureBlank;
import org.conferral.document.entity.CredentialPaper;
import org.jspecify.annotations.Nullable;

/**
 * Sets documents. Names within a repertoire are set on a template that is made once; a name with other letters gets a
 * template of its own, by the same code. The same paper gives the same bytes, whatever was set before it.
 */
@ApplicationScoped
public class DocumentSetter {
    private final Form.Cabinet forms = new Form.Cabinet();

    /**
     * The document of a kind that is not signed.
     *
     * @param site where documents are verified, as people write it: without the scheme
     * @param edition of wording, templates and signatories
     */
    public DocumentFile set(CredentialPaper paper, String site, Edition edition) {
        return set(paper, site, edition, null);
    }

    /**
     * The document.
     *
     * @param blank for its signature; none where its kind is not signed
     */
    public DocumentFile set(CredentialPaper paper, String site, Edition edition, @Nullable SignatureBlank blank) {
        Form form = forms.of(paper, site, edition);
        List<DrawnSheet> sheets = form.own(paper);
        DocumentTemplate template = form.template(paper, sheets);
        byte[] id = Digests.short16(paper.code().value() + " " + paper.number() + " " + paper.name());
        return new DocumentFile(template, template.add(sheets, paper.letterDate(), id, blank));
    }
}
