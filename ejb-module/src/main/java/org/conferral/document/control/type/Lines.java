package org.conferral.document.control.type;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Breaks texts into lines at blanks. */
public final class Lines {
    private static final double NARROWER = 4;

    private final List<String> words;
    private final double[] widths;
    private final double blank;

    private Lines(Type type, String text) {
        words = List.of(text.split(" ", -1));
        widths = words.stream().mapToDouble(type::width).toArray();
        blank = type.width(" ") + 2 * type.spacing();
    }

    /** As few lines as fit the width, about as long as one another. */
    public static List<String> balanced(Type type, double width, String text) {
        Lines lines = new Lines(type, text);
        List<Integer> best = lines.breaks(width);
        for (double narrower = width - NARROWER; narrower > 0; narrower -= NARROWER) {
            List<Integer> breaks = lines.breaks(narrower);
            if (breaks.size() > best.size() || lines.widestWord() > narrower) {
                break;
            }
            best = breaks;
        }
        return lines.texts(best);
    }

    /**
     * Each line as full as it can be, but for leaving no word alone in the last one; a word that is wider than a line stands
     * alone.
     */
    public static List<String> filled(Type type, double width, String text) {
        Lines lines = new Lines(type, text);
        List<Integer> full = lines.breaks(width);
        List<Integer> breaks = full;
        for (double narrower = width - NARROWER;
                lines.endsInOneWord(breaks) && breaks.size() == full.size() && narrower > 0;
                narrower -= NARROWER) {
            breaks = lines.breaks(narrower);
        }
        return lines.texts(breaks.size() == full.size() ? breaks : full);
    }

    private boolean endsInOneWord(List<Integer> breaks) {
        return breaks.size() > 1 && breaks.get(breaks.size() - 1) == words.size() - 1;
    }

    private double widestWord() {
        double widest = 0;
        for (double width : widths) {
            widest = Math.max(widest, width);
        }
        return widest;
    }

    /** With which words lines begin. */
    private List<Integer> breaks(double width) {
        List<Integer> breaks = new ArrayList<>(List.of(0));
        double line = widths[0];
        for (int word = 1; word < widths.length; word++) {
            double longer = line + blank + widths[word];
            if (longer > width) {
                breaks.add(word);
                line = widths[word];
            } else {
                line = longer;
            }
        }
        return breaks;
    }

    private List<String> texts(List<Integer> breaks) {
        return Stream.iterate(0, line -> line < breaks.size(), line -> line + 1)
                .map(line -> String.join(
                        " ",
                        words.subList(
                                breaks.get(line), line + 1 < breaks.size() ? breaks.get(line + 1) : words.size())))
                .toList();
    }
}
