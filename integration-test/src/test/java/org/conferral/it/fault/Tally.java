package org.conferral.it.fault;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How often each fault was tried in which stage, and what was lost and doubled after it. */
final class Tally {
    private final Map<Fault, Map<Stage, Integer>> tried = new EnumMap<>(Fault.class);
    private final Map<Fault, Long> lost = new EnumMap<>(Fault.class);
    private final Map<Fault, Long> doubled = new EnumMap<>(Fault.class);

    void add(Fault fault, Stage stage, long lostNow, long doubledNow) {
        tried.computeIfAbsent(fault, first -> new EnumMap<>(Stage.class)).merge(stage, 1, Integer::sum);
        lost.merge(fault, lostNow, Long::sum);
        doubled.merge(fault, doubledNow, Long::sum);
    }

    int tried() {
        return Arrays.stream(Stage.values()).mapToInt(this::tried).sum();
    }

    private int tried(Stage stage) {
        return tried.values().stream()
                .mapToInt(stages -> stages.getOrDefault(stage, 0))
                .sum();
    }

    long lost() {
        return sum(lost.values());
    }

    long doubled() {
        return sum(doubled.values());
    }

    private static long sum(Collection<Long> numbers) {
        return numbers.stream().mapToLong(Long::longValue).sum();
    }

    /** A row for each fault, and their sums. */
    String table() {
        String head = row("fault", stages(Stage::told), "tried", "lost", "doubled")
                + row("---", stages(stage -> "---:"), "---:", "---:", "---:");
        String faults = Arrays.stream(Fault.values()).map(this::rowOf).collect(Collectors.joining());
        return head
                + faults
                + row("all", stages(stage -> number(tried(stage))), number(tried()), number(lost()), number(doubled()));
    }

    private String rowOf(Fault fault) {
        Map<Stage, Integer> here = tried.getOrDefault(fault, Map.of());
        return row(
                fault.told(),
                stages(stage -> number(here.getOrDefault(stage, 0))),
                number(here.values().stream().mapToInt(Integer::intValue).sum()),
                number(lost.getOrDefault(fault, 0L)),
                number(doubled.getOrDefault(fault, 0L)));
    }

    private static String stages(Function<Stage, String> cell) {
        return Arrays.stream(Stage.values()).map(cell).collect(Collectors.joining(" | "));
    }

    private static String number(long number) {
        return "%,d".formatted(number);
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
