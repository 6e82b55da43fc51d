package org.conferral.benchmark;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was measured, beside what it is compared with.
 *
 * @param what is measured, as the table names it
 * @param unit {@code s} or {@code ms}, the less the better, or so many {@code a second}, the more the better
 * @param product what Conferral took or did
 * @param beside the name of what was measured in turn with it, if anything was
 * @param comparator what that took or did
 * @param goal for the ratio, such as {@code ≤ 0.85}
 * @param counted what was counted and found equal in every round
 */
public record Figure(
        String what,
        String unit,
        Rounds product,
        @Nullable String beside,
        @Nullable Rounds comparator,
        @Nullable String goal,
        @Nullable String counted) {
    private static final String SECONDS = "s";
    private static final String MILLISECONDS = "ms";

    /** Something that takes time, the less the better. */
    public static Figure seconds(String what, double... rounds) {
        return new Figure(what, SECONDS, Rounds.of(rounds), null, null, null, null);
    }

    /** Something that takes less time, in milliseconds. */
    public static Figure milliseconds(String what, double... rounds) {
        return new Figure(what, MILLISECONDS, Rounds.of(rounds), null, null, null, null);
    }

    /** Something done so many times a second, the more the better; {@code unit} such as {@code documents a second}. */
    public static Figure rate(String what, String unit, double... rounds) {
        return new Figure(what, unit, Rounds.of(rounds), null, null, null, null);
    }

    public Figure beside(String name, double... rounds) {
        return new Figure(what, unit, product, name, Rounds.of(rounds), goal, counted);
    }

    public Figure goal(String wanted) {
        return new Figure(what, unit, product, beside, comparator, wanted, counted);
    }

    public Figure counted(String equal) {
        return new Figure(what, unit, product, beside, comparator, goal, equal);
    }

    /** Product to comparator, round by round; none without a comparator. */
    @Nullable Rounds ratio() {
        return comparator == null ? null : product.over(comparator);
    }

    /** How many times as fast as the comparator, whichever way the unit goes; 0 without a comparator. */
    double speed() {
        Rounds ratio = ratio();
        if (ratio == null) {
            return 0;
        }
        return unit.equals(SECONDS) || unit.equals(MILLISECONDS) ? 1 / ratio.median() : ratio.median();
    }

    /** Its row of the table, without the last cell. */
    String row() {
        Rounds ratio = ratio();
        return "| " + what + " | " + product.told() + " " + unit + " | "
                + (comparator == null ? "" : beside + ": " + comparator.told()) + " | "
                + (ratio == null ? "" : "**" + Rounds.number(ratio.median()) + "**" + ratio.spread())
                + (goal == null ? "" : " (goal " + goal + ")") + " |";
    }

    JsonObjectBuilder json() {
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("what", what).add("unit", unit).add("product", product.json());
        Rounds ratio = ratio();
        if (beside != null && comparator != null && ratio != null) {
            json.add("beside", beside).add("comparator", comparator.json()).add("ratio", ratio.json());
        }
        if (goal != null) {
            json.add("goal", goal);
        }
        if (counted != null) {
            json.add("counted", counted);
        }
        return json;
    }

    static Figure of(JsonObject json) {
        JsonObject comparator = json.getJsonObject("comparator");
        return new Figure(
                json.getString("what"),
                json.getString("unit"),
                Rounds.read(json.getJsonObject("product")),
                json.getString("beside", null),
                comparator == null ? null : Rounds.read(comparator),
                json.getString("goal", null),
                json.getString("counted", null));
    }
}
