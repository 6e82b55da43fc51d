package org.conferral.document.entity;

import java.util.List;

/**
 * Documents that were made anew of what they were made of.
 *
 * @param last the last of them, 0 when there were none
 * @param count so many
 * @param different the order items of those whose bytes came out otherwise
 */
public record ComparedDocuments(long last, int count, List<Long> different) {
    public ComparedDocuments {
        different = List.copyOf(different);
    }
}
