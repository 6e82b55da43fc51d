package org.conferral.document.control.making;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.conferral.award.entity.PrintedAward;
import org.conferral.document.control.DocumentFile;
import org.conferral.document.control.DocumentSetter;
import org.conferral.document.control.DocumentSigner;
import org.conferral.document.control.DocumentSigner.Signed;
import org.conferral.document.control.Snapshots;
import org.conferral.document.control.edition.Edition;
import org.conferral.document.control.making.MadeDocument.Faulty;
import org.conferral.document.control.making.MadeDocument.Made;
import org.conferral.document.control.proof.PublicSite;
import org.conferral.document.control.proof.SigningKey.Current;
import org.conferral.document.entity.CredentialPaper;
import org.conferral.document.entity.DocumentFault;
import org.conferral.document.entity.DocumentFault.Kind;
import org.conferral.document.entity.DocumentLanguage;
import org.conferral.document.entity.DueDocument;
import org.conferral.order.boundary.ItemMakingService;

/** Makes one document, and keeps what became of many. */
@ApplicationScoped
public class DocumentWorkshop {
    @Inject
    PaperComposer composer;

    @Inject
    DocumentSetter setter;

    @Inject
    DocumentSigner signer;

    @Inject
    PublicSite site;

    @Inject
    DocumentStore store;

    @Inject
    ItemMakingService items;

    /** What keeps a document from being made here. */
    List<DocumentFault> faults(DueDocument due, Edition edition) {
        return DocumentCheck.of(due, edition, composer.mark());
    }

    /** The document of an item that has no fault. */
    Made make(DueDocument due, Edition edition, Current key) {
        PrintedAward award = Objects.requireNonNull(due.award());
        DocumentLanguage language = DocumentLanguage.valueOf(due.item().language());
        String title = edition.on(language, award.awardedOn())
                .design(award.type())
                .orElseThrow()
                .title();
        CredentialPaper paper = composer.compose(due, award, title, key);
        if (!paper.kind().isSigned()) {
            DocumentFile file = setter.set(paper, site.shown(), edition);
            String snapshot = Snapshots.write(paper, site.shown(), edition.id(), null);
            return new Made(due.item().id(), paper, snapshot, file, null);
        }
        Signed signed = signer.sign(blank -> setter.set(paper, site.shown(), edition, blank));
        String snapshot = Snapshots.write(paper, site.shown(), edition.id(), signed.blank());
        return new Made(due.item().id(), paper, snapshot, signed.file(), signed.certificate());
    }

    /** Stores what was made and marks its items; holds the others. */
    List<MadeDocument> keep(List<MadeDocument> some, long execution, Current key) {
        List<Made> made = some.stream()
                .filter(Made.class::isInstance)
                .map(Made.class::cast)
                .toList();
        if (!made.isEmpty()) {
            store.add(made, key.id(), execution);
            items.markMade(made.stream().map(Made::item).toList());
        }
        items.hold(some.stream()
                .filter(Faulty.class::isInstance)
                .map(Faulty.class::cast)
                .map(faulty -> DocumentFault.hold(faulty.item(), faulty.faults()))
                .toList());
        return some;
    }

    /** Holds an item whose document the database refuses, with the technical cause. */
    MadeDocument hold(long item, String cause) {
        Faulty faulty = new Faulty(item, List.of(new DocumentFault(Kind.GENERATION_FAILED, cause)));
        items.hold(List.of(DocumentFault.hold(item, faulty.faults())));
        return faulty;
    }
}
