package org.conferral.award.entity;

import java.nio.ByteBuffer;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A keyed reversible permutation of 0 … 999,999,999, so that numbers from a sequence cannot be guessed from one another
 * and never meet: a Feistel network of eight rounds over two halves of 15 bits, walked until the result is below
 * 1,000,000,000. Round {@code r} adds (exclusive or) the first 15 bits of HMAC-SHA-256(key, byte r, half as two bytes).
 * Vectors: docs/credential-numbers.md.
 */
public class NumberPermutation {
    /** How many numbers there are. */
    public static final long SIZE = 1_000_000_000L;

    private static final int ROUNDS = 8;
    private static final int HALF_BITS = 15;
    private static final int HALF = 1 << HALF_BITS;
    private static final int MASK = HALF - 1;

    private final short[][] rounds = new short[ROUNDS][HALF];

    /** The permutation of this key, any number of bytes. */
    public NumberPermutation(byte[] key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            for (int round = 0; round < ROUNDS; round++) {
                for (int half = 0; half < HALF; half++) {
                    rounds[round][half] = (short) roundValue(mac, round, half);
                }
            }
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int roundValue(Mac mac, int round, int half) {
        byte[] message = {(byte) round, (byte) (half >> 8), (byte) half};
        return (ByteBuffer.wrap(mac.doFinal(message)).getShort() & 0xffff) >> 1;
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
        for (short[] round : rounds) {
            int next = left ^ round[right];
            left = right;
            right = next & MASK;
        }
        return (long) left << HALF_BITS | right;
    }
}
