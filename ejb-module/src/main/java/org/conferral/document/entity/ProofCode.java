package org.conferral.document.entity;

import java.security.SecureRandom;

/**
 * The code that stands on a credential, by which anyone can look it up: twelve characters, the last a check character,
 * shown as {@code 7KQ2-M9XA-4TBW} (docs/specification/product.md, decision 24). Eleven characters are random: 55 bits.
 * The alphabet is Crockford's base 32, which has no I, L, O, U; typed {@code I} and {@code L} are read as 1, {@code O} as
 * 0, and hyphens, blanks and case do not count.
 *
 * @param value twelve characters of the alphabet, without hyphens
 */
public record ProofCode(String value) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final int BASE = 32;
    private static final int FACTOR = 3;

    /** Reads a code as people type it. */
    public ProofCode {
        value = plain(value);
        if (value.length() != LENGTH || value.charAt(LENGTH - 1) != check(value.substring(0, LENGTH - 1))) {
            throw new IllegalArgumentException("not a code of a credential");
        }
    }

    /** A new code that nobody can guess. */
    public static ProofCode random(SecureRandom source) {
        StringBuilder code = new StringBuilder(LENGTH);
        byte[] random = new byte[LENGTH - 1];
        source.nextBytes(random);
        for (byte one : random) {
            code.append(ALPHABET.charAt(Math.floorMod(one, BASE)));
        }
        return new ProofCode(code.append(check(code)).toString());
    }

    /**
     * Each digit weighs three times the one before it, modulo the size of the alphabet: one wrong character, and two
     * neighbours that changed places unless they differ by sixteen, are noticed.
     */
    private static char check(CharSequence digits) {
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            int digit = ALPHABET.indexOf(digits.charAt(place));
            if (digit < 0) {
                throw new IllegalArgumentException("not a code of a credential");
            }
            sum = (sum * FACTOR + digit) % BASE;
        }
        return ALPHABET.charAt(Math.floorMod(-sum * FACTOR, BASE));
    }

    private static String plain(String typed) {
        StringBuilder plain = new StringBuilder(LENGTH);
        typed.chars()
                .map(Character::toUpperCase)
                .filter(letter -> letter != '-' && !Character.isWhitespace(letter))
                .map(letter -> letter == 'I' || letter == 'L' ? '1' : letter == 'O' ? '0' : letter)
                .forEach(letter -> plain.append((char) letter));
        return plain.toString();
    }

    /** In three groups of four. */
    @Override
    public String toString() {
        return value.substring(0, 4) + "-" + value.substring(4, 8) + "-" + value.substring(8);
    }
}
