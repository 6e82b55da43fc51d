package org.conferral.award.entity;

import java.nio.ByteBuffer;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A keyed reversible permutation of 0 … 999,999,999, so that numbers from a sequence cannot be guessed from one another
 * and never meet: a Feistel network of eight rounds over two halves of 15 bits, walked until the result is below
 * 1,000,000,000. Round {@code r} adds (exclusive or) the first 15 bits of HMAC-SHA-256(key, byte r, half as two bytes).
 * Vectors: docs/credential-numbers.md.
 *
 * <p>What a round adds is found out when it is needed first, and kept. Threads: any.
 */
public class NumberPermutation {
    /** How many numbers there are. */
    public static final long SIZE = 1_000_000_000L;

    private static final int ROUNDS = 8;
    private static final int HALF_BITS = 15;
    private static final int HALF = 1 << HALF_BITS;
    private static final int MASK = HALF - 1;

    /** No half of 15 bits. */
    private static final short UNKNOWN = -1;

    private final Mac mac;
    private final short[][] rounds = new short[ROUNDS][HALF];

    /** The permutation of this key, any number of bytes. */
    public NumberPermutation(byte[] key) {
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
        for (short[] round : rounds) {
            Arrays.fill(round, UNKNOWN);
        }
    }

    /** Whoever finds it unknown finds out the same. */
    private int added(int round, int half) {
        short known = rounds[round][half];
        if (known == UNKNOWN) {
            known = computed(round, half);
            rounds[round][half] = known;
        }
        return known;
    }

    private synchronized short computed(int round, int half) {
        byte[] message = {(byte) round, (byte) (half >> 8), (byte) half};
        return (short) ((ByteBuffer.wrap(mac.doFinal(message)).getShort() & 0xffff) >> 1);
    }

    /** Where {@code index} (0 … 999,999,999) goes. */
    public long apply(long index) {
        if (index < 0 || index >= SIZE) {
            throw new IllegalArgumentException("no number left: " + index);
        }
        long walked = index;
        do {
            walked = network(walked);
        } while (walked >= SIZE);
        return walked;
    }

    private long network(long value) {
        int left = (int) (value >> HALF_BITS) & MASK;
        int right = (int) value & MASK;
        for (int round = 0; round < ROUNDS; round++) {
            int next = left ^ added(round, right);
            left = right;
            right = next & MASK;
        }
        return (long) left << HALF_BITS | right;
    }
}
