package org.conferral.verification.entity;

/**
 * Where a document's status stands: lists of {@value #LENGTH} places each, so that nobody learns from a list which
 * document is asked for (W3C Bitstring Status List 1.0).
 *
 * @param list from 0
 * @param index from 0
 */
public record StatusPlace(long list, int index) {
    /** Places of a list. */
    public static final int LENGTH = 131_072;

    public static StatusPlace of(long document) {
        return new StatusPlace(document / LENGTH, (int) (document % LENGTH));
    }
}
