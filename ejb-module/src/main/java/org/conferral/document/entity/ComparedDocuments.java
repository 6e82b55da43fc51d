package org.conferral.document.entity;

import java.util.List;

/**
 * Documents that were made anew of what they were made of.
 *
 * @param last the last of them, 0 when there were none
 * @param count so many
 * @param inContent so many of them came out with other bytes that hold the same, as when another release of Java deflates
 * @param different the order items of those that came out otherwise
 */
public record ComparedDocuments(long last, int count, int inContent, List<Long> different) {
    public ComparedDocuments {
        different = List.copyOf(different);
    }
}
