package org.conferral.order.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Text as it stands on paper: a letter with its combining marks is one character. */
public final class PrintedText {
    private static final Pattern CHARACTER = Pattern.compile("\\X");
    private static final Pattern BLANKS = Pattern.compile("(?U)\\s+");

    private PrintedText() {}

    /** How many characters a reader sees. */
    public static int length(String text) {
        return (int) CHARACTER.matcher(text).results().count();
    }

    /** Whether a reader sees at most so many characters. */
    public static boolean fits(String text, int longest) {
        return text.length() <= longest || length(text) <= longest;
    }

    /** What a reader sees as the first characters, at most so many. */
    public static String first(String text, int longest) {
        if (text.length() <= longest) {
            return text.stripTrailing();
        }
        StringBuilder cut = new StringBuilder();
        CHARACTER.matcher(text).results().limit(longest).map(MatchResult::group).forEach(cut::append);
        return cut.toString().stripTrailing();
    }

    /** Without blanks around it, and one blank where there are more. */
    public static String tidy(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** Lines of at most so many characters, parted at blanks; a longer word is parted where the line is full. */
    public static List<String> wrap(String text, int longest) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : tidy(text).split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (fits(longer, longest)) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (!fits(line, longest)) {
                String head = first(line, longest);
                lines.add(head);
                line = line.substring(head.length());
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }
}
