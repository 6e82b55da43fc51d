package org.conferral.verification.entity;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * In which order the documents of a list have their places: by a secret key, so that places tell nothing of which document
 * came before which (W3C Bitstring Status List 1.0, privacy considerations). A Feistel network of 18 bits whose functions
 * are tables of what an HMAC says; a number that falls out of the list's 17 bits goes through it again.
 */
public final class PlaceOrder {
    private static final String MAC = "HmacSHA256";
    private static final int ROUNDS = 8;
    private static final int HALF = 9;
    private static final int MASK = (1 << HALF) - 1;

    private final int[][] tables = new int[ROUNDS][MASK + 1];

    /** Of the list with this number. */
    public PlaceOrder(byte[] key, long list) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            for (int round = 0; round < ROUNDS; round++) {
                for (int half = 0; half <= MASK; half++) {
                    byte[] said = mac.doFinal(ByteBuffer.allocate(Long.BYTES + 2 * Integer.BYTES)
                            .putLong(list)
                            .putInt(round)
                            .putInt(half)
                            .array());
                    tables[round][half] = ByteBuffer.wrap(said).getInt() & MASK;
                }
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The place of the document that is the so-maniest of the list, from 0; no two have the same. */
    public int place(int document) {
        int place = document;
        do {
            place = permuted(place);
        } while (place >= StatusPlace.LENGTH);
        return place;
    }

    private int permuted(int number) {
        int left = number >> HALF;
        int right = number & MASK;
        for (int[] table : tables) {
            int next = left ^ table[right];
            left = right;
            right = next;
        }
        return left << HALF | right;
    }
}
