package org.conferral.province;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/** How many students of a province are in each situation; together they are all its students. */
record Headcount(Map<Situation, Integer> bySituation) {
    static Headcount of(ProvinceSize size) {
        int rest = size.candidates() - fixed(size, Situation::candidate);
        int others = size.students() - size.candidates() - fixed(size, Situation::lookAlike);
        if (rest < 0 || others < 0) {
            throw new IllegalArgumentException("Too small for every situation: " + size);
        }
        Map<Situation, Integer> counts = new LinkedHashMap<>();
        for (Situation situation : Situation.ALL) {
            counts.put(situation, count(situation.quantity(), size, rest, others));
        }
        giveRemainder(counts, size.students());
        return new Headcount(counts);
    }

    int of(Predicate<Situation> those) {
        return bySituation.entrySet().stream()
                .filter(entry -> those.test(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static int count(Quantity quantity, ProvinceSize size, int rest, int others) {
        if (quantity.isRest()) {
            return rest;
        }
        return quantity.isShare() ? (int) ((long) others * quantity.perMille() / 1_000) : quantity.fixed(size);
    }

    /** What rounding the shares down has left over goes to the last situation. */
    private static void giveRemainder(Map<Situation, Integer> counts, int students) {
        int counted = counts.values().stream().mapToInt(Integer::intValue).sum();
        counts.merge(Situation.ALL.get(Situation.ALL.size() - 1), students - counted, Integer::sum);
    }

    private static int fixed(ProvinceSize size, Predicate<Situation> those) {
        return Situation.ALL.stream()
                .filter(those)
                .mapToInt(situation -> situation.quantity().fixed(size))
                .sum();
    }
}
