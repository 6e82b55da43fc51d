package org.conferral.printing.entity;

import java.util.List;
import org.conferral.document.entity.PaperKind;
import org.conferral.order.entity.Destination;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a print job, as the manifest tells it.
 *
 * @param envelope the mailing sequence number
 * @param firstSheet the number of its first sheet in the envelope
 * @param sheets how many sheets the envelope has
 * @param number {@code ##########-##} of the order item
 * @param kind which pages each of the copies has
 * @param firstPage where its first page stands in the file, from 1
 * @param sha256 of the document, as it was made, in hexadecimal digits
 */
public record ManifestLine(
        int envelope,
        int firstSheet,
        int sheets,
        String number,
        int copies,
        PaperKind kind,
        int firstPage,
        String recipient,
        @Nullable String postalCode,
        Destination destination,
        String sha256) {
    public int pages() {
        return copies * kind.pages();
    }

    public int lastPage() {
        return firstPage + pages() - 1;
    }

    /** What one copy is printed on, page by page. */
    public List<PaperStock> stock() {
        return PaperStock.of(kind);
    }
}
