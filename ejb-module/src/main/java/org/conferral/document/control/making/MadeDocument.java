package org.conferral.document.control.making;

import java.util.List;
import org.conferral.document.control.DocumentFile;
import org.conferral.document.entity.CredentialPaper;
import org.conferral.document.entity.DocumentFault;
import org.jspecify.annotations.Nullable;

/** What became of an item: its document, what keeps it from being made, or neither yet. */
sealed interface MadeDocument {
    long item();

    /**
     * A document that is not stored yet.
     *
     * @param snapshot what it was made of, as JSON
     * @param certificate the number of the one that it is signed with; none where it is not signed
     */
    record Made(
            long item,
            CredentialPaper paper,
            String snapshot,
            DocumentFile file,
            @Nullable Integer certificate) implements MadeDocument {}

    /** An item that is left as it is: its document cannot be signed for now. */
    record Waiting(long item) implements MadeDocument {}

    /** An item without a document. */
    record Faulty(long item, List<DocumentFault> faults) implements MadeDocument {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
