package org.conferral.document.entity;

import java.util.List;

/**
 * The pages of a stored document, as it adds them to its template.
 *
 * @param template its template's id
 * @param contents what each page shows besides its template: deflated content streams, in the order of the pages
 * @param sha256 of the whole file as the agent stored it, in hexadecimal digits
 * @param whole whether the stored bytes still are what the digest says
 */
public record StoredPages(
        long item, long template, PaperKind kind, List<byte[]> contents, String sha256, boolean whole) {
    public StoredPages {
        contents = List.copyOf(contents);
    }
}
