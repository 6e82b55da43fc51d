package org.conferral.document.control;

import java.util.List;
import org.conferral.document.entity.CredentialPaper;
import org.conferral.document.entity.DocumentFault;

/** What became of an item: its document, or what keeps it from being made. */
sealed interface MadeDocument {
    long item();

    /**
     * A document that is not stored yet.
     *
     * @param snapshot what it was made of, as JSON
     */
    record Made(long item, CredentialPaper paper, String snapshot, DocumentFile file) implements MadeDocument {}

    /** An item without a document. */
    record Faulty(long item, List<DocumentFault> faults) implements MadeDocument {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
