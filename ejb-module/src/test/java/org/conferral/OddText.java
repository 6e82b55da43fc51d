package org.conferral;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Texts as nobody would think of them, for what must hold of every text: put together of pieces that mean something to a
 * parser, of odd characters, and of what is simply long. The same in every build; another seed by {@code -Dseed=}.
 */
public final class OddText {
    private static final int TIMES = 2_000;
    private static final int MOST_PIECES = 12;

    private static final List<String> ODD = List.of(
            "",
            " ",
            "\u00a0",
            "\t",
            "\n",
            "\r\n",
            "\u0000",
            "\u001a",
            "\ufeff",
            "\u202e",
            "\u0301",
            "\ud83d\udc69",
            "\ud800",
            "é",
            "Ł",
            "李",
            "ᐊ",
            "'",
            "\"",
            ",",
            ";",
            "-",
            "--",
            "=",
            "=1+1",
            "+",
            "@",
            "\\",
            "%",
            "null",
            "-1",
            "0",
            "9",
            "9999999999",
            "99999999999999999999",
            "٣",
            "１",
            "I",
            "O",
            "l");

    private final Random random = new Random(Long.getLong("seed", 16));
    private final List<String> pieces;

    private OddText(List<String> pieces) {
        this.pieces = pieces;
    }

    /** Gives thousands of texts to a check, which names the one that fails; some of their pieces are these. */
    public static void each(List<String> pieces, Consumer<String> check) {
        OddText source = new OddText(pieces);
        for (int time = 0; time < TIMES; time++) {
            String text = source.next();
            try {
                check.accept(text);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("of \"" + escaped(text) + "\": " + e, e);
            }
        }
    }

    /** Gives thousands of random sources, for what is made and not read. */
    public static void times(Consumer<Random> check) {
        Random random = new Random(Long.getLong("seed", 16));
        for (int time = 0; time < TIMES; time++) {
            check.accept(random);
        }
    }

    private String next() {
        String text = IntStream.range(0, random.nextInt(MOST_PIECES))
                .mapToObj(place -> piece())
                .collect(Collectors.joining());
        return random.nextInt(50) == 0 ? text.repeat(200) : text;
    }

    private String piece() {
        List<String> from = pieces.isEmpty() || random.nextInt(3) == 0 ? ODD : pieces;
        return from.get(random.nextInt(from.size()));
    }

    private static String escaped(String text) {
        return text.chars()
                .limit(500)
                .mapToObj(one -> one < ' ' || one > '~' ? "\\u%04x".formatted(one) : String.valueOf((char) one))
                .collect(Collectors.joining());
    }
}
