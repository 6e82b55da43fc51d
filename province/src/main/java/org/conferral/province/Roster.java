package org.conferral.province;

import java.util.Arrays;
import java.util.List;

/** Which student of the file is in which situation: the situations' ranges of slots, spread over the positions. */
final class Roster {
    /**
     * @param slot the student's number in the order of the situations; the candidates are the first ones
     * @param ordinal the student's number within the situation
     */
    record Seat(int slot, Situation situation, int ordinal) {}

    private final List<Situation> situations;
    private final int[] starts;
    private final Spread spread;

    Roster(ProvinceSize size, long seed) {
        Headcount headcount = Headcount.of(size);
        situations = headcount.bySituation().entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> entry.getKey())
                .toList();
        starts = new int[situations.size()];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = starts[i - 1] + headcount.bySituation().getOrDefault(situations.get(i - 1), 0);
        }
        spread = Spread.over(size.students(), seed);
    }

    Seat seat(int position) {
        int slot = (int) spread.at(position);
        int found = Arrays.binarySearch(starts, slot);
        int index = found >= 0 ? found : -found - 2;
        return new Seat(slot, situations.get(index), slot - starts[index]);
    }
}
