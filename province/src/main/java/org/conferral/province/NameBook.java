package org.conferral.province;

import java.util.List;
import java.util.Map;

/** Invents names at random from the lists of given and family names in {@code names/}. */
final class NameBook {
    private static final int LONGEST = 50;
    private static final List<String> SUFFIXES = List.of("Jr.", "Sr.", "II", "III");
    private static final List<List<String>> AWKWARD = TextResource.table("names/awkward.txt", 5);
    private static final List<List<String>> FORMULA = TextResource.table("names/formula.txt", 5);

    private record Origin(List<String> given, List<String> family, int perMille) {
        static Origin of(String name, int perMille) {
            Map<String, List<String>> lists = TextResource.sections("names/" + name + ".txt");
            return new Origin(
                    lists.getOrDefault("given", List.of()), lists.getOrDefault("family", List.of()), perMille);
        }
    }

    private static final Origin FRENCH = Origin.of("french", 60);
    private static final Origin ENGLISH = Origin.of("english", 480);
    private static final List<Origin> ORIGINS = List.of(
            ENGLISH,
            FRENCH,
            Origin.of("ukrainian", 90),
            Origin.of("punjabi", 90),
            Origin.of("chinese", 80),
            Origin.of("filipino", 90),
            Origin.of("world", 90),
            Origin.of("cree", 12),
            Origin.of("dene", 8));

    PersonName invent(Dice dice, boolean french) {
        Origin origin = french && dice.chance(750) ? FRENCH : origin(dice);
        return new PersonName(
                last(dice, origin),
                dice.chance(12) ? dice.pick(SUFFIXES) : "",
                dice.pick(origin.given()),
                dice.chance(720) ? middle(dice, origin) : "",
                dice.chance(50) ? dice.pick(origin.given()) : "");
    }

    PersonName awkward(int ordinal) {
        return PersonName.of(AWKWARD.get(ordinal % AWKWARD.size()));
    }

    PersonName formula(int ordinal) {
        return PersonName.of(FORMULA.get(ordinal % FORMULA.size()));
    }

    String anotherFamilyName(Dice dice) {
        return dice.pick(ENGLISH.family());
    }

    private static Origin origin(Dice dice) {
        int left = dice.below(1_000);
        for (Origin origin : ORIGINS) {
            left -= origin.perMille();
            if (left < 0) {
                return origin;
            }
        }
        return ENGLISH;
    }

    private static String last(Dice dice, Origin origin) {
        String one = dice.pick(origin.family());
        if (!dice.chance(35)) {
            return one;
        }
        String both = one + "-" + dice.pick(origin(dice).family());
        return both.length() <= LONGEST ? both : one;
    }

    private static String middle(Dice dice, Origin origin) {
        String one = dice.pick(origin.given());
        return dice.chance(60) ? one + " " + dice.pick(origin.given()) : one;
    }
}
