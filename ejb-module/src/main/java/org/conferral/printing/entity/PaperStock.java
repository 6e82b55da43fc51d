package org.conferral.printing.entity;

import java.util.List;
import org.conferral.document.entity.PaperKind;

/** What a page is printed on. */
public enum PaperStock {
    /** The security paper of diplomas and certificates. */
    CREDENTIAL,
    PLAIN;

    /** That of each page of a document, in their order. */
    public static List<PaperStock> of(PaperKind kind) {
        return switch (kind) {
            case FIRST_RUN -> List.of(CREDENTIAL, PLAIN);
            case REPRINT -> List.of(PLAIN, CREDENTIAL);
            case CREDENTIAL_ONLY, DIGITAL -> List.of(CREDENTIAL);
        };
    }

    /** How many pages of a document are printed on it. */
    public int pages(PaperKind kind) {
        return (int) of(kind).stream().filter(stock -> stock == this).count();
    }
}
