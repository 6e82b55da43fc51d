package org.conferral.printing.entity.run;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Where everything is that a run ordered.
 *
 * @param counts how many items are in each place; a place without any may be left out
 */
public record RunDelivery(Map<RunPlace, Long> counts) {
    public RunDelivery {
        Map<RunPlace, Long> all = new EnumMap<>(RunPlace.class);
        all.putAll(counts);
        counts = Map.copyOf(all);
    }

    /** A place with what is there. */
    public record Line(RunPlace place, long items) {}

    public long count(RunPlace place) {
        return counts.getOrDefault(place, 0L);
    }

    /** The places of a part that are told: always those of the usual way, others when something is there. */
    public List<Line> lines(RunPlace.Part part) {
        return part.places().stream()
                .map(place -> new Line(place, count(place)))
                .filter(line -> line.items() > 0 || line.place().standing() != RunPlace.Standing.WRONG)
                .toList();
    }

    public long sum(RunPlace.Part part) {
        return part.places().stream().mapToLong(this::count).sum();
    }

    public long standing(RunPlace.Standing standing) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().standing() == standing)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** All of them. */
    public long items() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether each of so many that the run ordered is in exactly one place, and none where it cannot be. */
    public boolean balances(long ordered) {
        return items() == ordered && standing(RunPlace.Standing.WRONG) == 0;
    }

    /** Whether nothing is left to be done for any of them. */
    public boolean isSettled() {
        return standing(RunPlace.Standing.SETTLED) == items();
    }
}
