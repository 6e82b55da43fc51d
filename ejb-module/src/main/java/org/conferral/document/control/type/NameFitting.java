package org.conferral.document.control.type;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How large a name is set: never cut, broken at blanks and behind hyphens only (docs/specification/ordering.md §10.3). One
 * line from the largest size down to where two lines read better; two lines down to the smallest; then one line down to
 * the smallest.
 *
 * @param size in points, whole quarters
 * @param lines one or two
 */
public record NameFitting(double size, List<String> lines) {
    public static final double LEADING = 1.12;

    private static final double LARGEST = 33;
    private static final double TWO_LINES = 25;
    private static final double SMALLEST = 15;
    private static final int QUARTERS = 4;

    public NameFitting {
        lines = List.copyOf(lines);
    }

    /** The largest setting that fits the width; none when not even the smallest does. */
    public static Optional<NameFitting> of(Face face, double width, String name) {
        double whole = Type.of(face, 1, Ink.BLACK).width(name);
        if (width / whole >= TWO_LINES) {
            return Optional.of(at(Math.min(LARGEST, width / whole), List.of(name)));
        }
        return twoLines(face, width, name)
                .or(() -> Optional.of(at(width / whole, List.of(name))))
                .filter(fitting -> fitting.size() >= SMALLEST);
    }

    private static Optional<NameFitting> twoLines(Face face, double width, String name) {
        Type unit = Type.of(face, 1, Ink.BLACK);
        return splits(name)
                .min(Comparator.comparingDouble(lines -> widest(unit, lines)))
                .map(lines -> at(Math.min(TWO_LINES, width / widest(unit, lines)), lines))
                .filter(fitting -> fitting.size() >= SMALLEST);
    }

    private static Stream<List<String>> splits(String name) {
        return IntStream.range(1, name.length() - 1)
                .filter(at -> name.charAt(at) == ' ' || name.charAt(at) == '-')
                .mapToObj(at -> List.of(name.substring(0, at + 1).strip(), name.substring(at + 1)));
    }

    private static double widest(Type unit, List<String> lines) {
        return lines.stream().mapToDouble(unit::width).max().orElseThrow();
    }

    private static NameFitting at(double size, List<String> lines) {
        return new NameFitting(Math.floor(size * QUARTERS) / QUARTERS, lines);
    }
}
