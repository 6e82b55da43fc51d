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

    /** The list that a document is in. */
    public static long list(long document) {
        return document / LENGTH;
    }

    /** The so-maniest that a document is in its list, from 0. */
    public static int within(long document) {
        return (int) (document % LENGTH);
    }
}
