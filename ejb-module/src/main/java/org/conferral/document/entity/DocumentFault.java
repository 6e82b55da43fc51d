package org.conferral.document.entity;

import java.util.Comparator;
import java.util.List;
import org.conferral.order.entity.DocumentErrorRow;
import org.conferral.order.entity.HoldItem;
import org.conferral.order.entity.StatusReason;

/**
 * What keeps the document of an order item from being made (docs/specification/ordering.md §11.1).
 *
 * @param value what its text names: the characters, the line, the technical cause; blank for none
 */
public record DocumentFault(Kind kind, String value) {
    /** What can be wrong; where several things are, the first of them gives the hold its reason. */
    public enum Kind {
        STUDENT_DECEASED(StatusReason.STUDENT_DECEASED),
        STUDENT_HOLD(StatusReason.STUDENT_HOLD),
        /** The student has another number by now. */
        SECONDARY_ASN(StatusReason.SECONDARY_ASN),
        /** The organization that it is for may not receive documents for now. */
        CONSUMER_SUSPENDED(StatusReason.CONSUMER_SUSPENDED),
        NO_ADDRESS(StatusReason.NO_ADDRESS),
        /** No embedded font shows a character of the name: its code points as {@code U+0000}, joined by blanks. */
        MISSING_GLYPH(StatusReason.MISSING_GLYPH),
        /** The same of the address. */
        MISSING_GLYPH_IN_ADDRESS(StatusReason.MISSING_GLYPH),
        /** Rule 44020. */
        CREDENTIAL_DELETED(StatusReason.DOCUMENT_GENERATION_ERROR),
        /** The item's number is that of another student's credential, or of one of another type. */
        CREDENTIAL_OF_ANOTHER(StatusReason.DOCUMENT_GENERATION_ERROR),
        /** The credential has another number by now, which the value names. */
        CREDENTIAL_REISSUED(StatusReason.DOCUMENT_GENERATION_ERROR),
        AWARDED_IN_FUTURE(StatusReason.DOCUMENT_GENERATION_ERROR),
        /** The address has no room in six lines of sixty characters, or in the window. */
        ADDRESS_TOO_LONG(StatusReason.DOCUMENT_GENERATION_ERROR),
        NAME_TOO_LONG(StatusReason.DOCUMENT_GENERATION_ERROR),
        UNSUPPORTED_LANGUAGE(StatusReason.DOCUMENT_GENERATION_ERROR),
        /** No template for the credential in the language, on the day it was awarded. */
        NO_TEMPLATE(StatusReason.DOCUMENT_GENERATION_ERROR),
        /** Texts that are missing on the day, by their keys. */
        NO_WORDING(StatusReason.DOCUMENT_GENERATION_ERROR),
        /** Nobody signs on the day. */
        NO_SIGNATORY(StatusReason.DOCUMENT_GENERATION_ERROR),
        /** It failed, and again at three retries, nobody knows why. */
        GENERATION_FAILED(StatusReason.DOCUMENT_GENERATION_ERROR);

        private final StatusReason reason;

        Kind(StatusReason reason) {
            this.reason = reason;
        }

        /** Why an item with this is held. */
        public StatusReason reason() {
            return reason;
        }
    }

    public static DocumentFault of(Kind kind) {
        return new DocumentFault(kind, "");
    }

    /** The item with all that is wrong with it; at least one thing must be. */
    public static HoldItem hold(long item, List<DocumentFault> faults) {
        List<DocumentFault> sorted = faults.stream()
                .sorted(Comparator.comparing(DocumentFault::kind))
                .toList();
        return new HoldItem(
                item,
                sorted.get(0).kind().reason(),
                sorted.stream()
                        .map(fault -> new DocumentErrorRow(
                                fault.kind().name(), fault.value().isBlank() ? null : fault.value()))
                        .toList());
    }
}
