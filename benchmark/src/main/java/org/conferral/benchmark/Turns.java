package org.conferral.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures several ways of doing the same in turn, so that what else the machine does falls on all of them: a round that does
 * not count, then as many as are asked for, each of which begins with another way.
 */
public final class Turns {
    /** How often everything is measured, unless the benchmark says otherwise. */
    public static final int ROUNDS = Integer.getInteger("benchmark.rounds", 5);

    private final Map<String, Way> ways = new LinkedHashMap<>();
    private final Map<String, List<Double>> measured = new LinkedHashMap<>();

    /** One way of doing it. */
    public interface Way {
        /** What it took, or how much it did in a second. */
        double measure() throws Exception;
    }

    public Turns with(String name, Way way) {
        ways.put(name, way);
        return this;
    }

    public Turns run() throws Exception {
        return run(ROUNDS);
    }

    public Turns run(int rounds) throws Exception {
        List<String> order = new ArrayList<>(ways.keySet());
        for (int round = -1; round < rounds; round++) {
            for (String name : order) {
                double found = ways.get(name).measure();
                if (round >= 0) {
                    measured.computeIfAbsent(name, any -> new ArrayList<>()).add(found);
                }
            }
            Collections.rotate(order, -1);
        }
        return this;
    }

    /** What the rounds of a way gave, in their order. */
    public double[] of(String name) {
        return measured.getOrDefault(name, List.of()).stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    /** Median of one way to median of another. */
    public double ratio(String name, String other) {
        return Measure.median(of(name)) / Measure.median(of(other));
    }

    /** Says of each way what it took or did. */
    public void tell(String unit) {
        measured.forEach((name, rounds) -> Measure.print("%-40s %s %s", name, Measure.told(of(name)), unit));
    }
}
