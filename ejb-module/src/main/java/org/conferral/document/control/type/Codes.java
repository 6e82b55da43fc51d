package org.conferral.document.control.type;

import java.awt.font.GlyphVector;
import java.util.Arrays;

/**
 * Sets numbers and codes, which are hardly ever the same twice, letter by letter as shaping would: from a table of the
 * digits, capitals and signs of one face, and of how near each stands to the next.
 */
public final class Codes {
    private static final String CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-,./";
    private static final int[] PLACES = places();

    private final Face face;
    private final int[] ids;

    /** From one letter to the next; not a number where that is not known yet. */
    private final double[][] steps;

    Codes(Face face) {
        this.face = face;
        ids = CHARACTERS
                .chars()
                .map(letter -> Shaper.laid(face, Character.toString(letter)).getGlyphCode(0))
                .toArray();
        steps = new double[ids.length][ids.length];
        Arrays.stream(steps).forEach(row -> Arrays.fill(row, Double.NaN));
    }

    private static int[] places() {
        int[] places = new int[1 << (Byte.SIZE - 1)];
        Arrays.fill(places, -1);
        for (int place = 0; place < CHARACTERS.length(); place++) {
            places[CHARACTERS.charAt(place)] = place;
        }
        return places;
    }

    /** Whether a word is made of nothing else, and has a digit. */
    static boolean isCode(String word) {
        boolean digit = false;
        for (int at = 0; at < word.length(); at++) {
            char letter = word.charAt(at);
            if (letter >= PLACES.length || PLACES[letter] < 0) {
                return false;
            }
            digit |= letter <= '9' && letter >= '0';
        }
        return digit;
    }

    Glyphs set(String word) {
        GlyphRow row = new GlyphRow(face);
        double x = 0;
        int before = -1;
        for (int at = 0; at < word.length(); at++) {
            int place = PLACES[word.charAt(at)];
            if (before >= 0) {
                x += step(before, place);
            }
            row.add(ids[place], x, 0);
            before = place;
        }
        return row.word(x + face.advance(ids[before]), null);
    }

    private double step(int left, int right) {
        double known = steps[left][right];
        if (Double.isNaN(known)) {
            GlyphVector laid = Shaper.laid(face, "" + CHARACTERS.charAt(left) + CHARACTERS.charAt(right));
            known = laid.getGlyphPosition(1).getX();
            steps[left][right] = known;
        }
        return known;
    }
}
