package org.conferral.province;

/** A student's own reading of the year words of {@code situations.txt}; school years by their closing year. */
record Years(int recent, int earlier, int historic) {
    private static final int CURRENT = 2026;

    static Years of(Dice dice) {
        return new Years(recent(dice.below(1_000)), earlier(dice), 1972 + dice.below(25));
    }

    /** As it stands in a file; blank stays blank. */
    String closing(String word) {
        return switch (word) {
            case "recent" -> Integer.toString(recent);
            case "earlier" -> Integer.toString(earlier);
            case "historic" -> Integer.toString(historic);
            default -> word;
        };
    }

    /** The year in which the student left or will leave school. */
    int leaving(Situation situation) {
        return situation.awards().stream()
                .mapToInt(award -> Integer.parseInt(closing(award.year())))
                .min()
                .orElse(situation.progress().isEmpty() ? CURRENT + 2 : recent);
    }

    private static int recent(int perMille) {
        if (perMille < 920) {
            return CURRENT;
        }
        return perMille < 980 ? CURRENT - 1 : CURRENT - 2;
    }

    /** Between 1996 and 2025, the later the likelier. */
    private static int earlier(Dice dice) {
        return CURRENT - 1 - dice.below(30) * dice.below(30) / 29;
    }
}
