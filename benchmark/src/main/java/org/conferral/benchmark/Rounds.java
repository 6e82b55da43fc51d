package org.conferral.benchmark;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What the rounds of a measurement gave, in their order.
 *
 * @param values a number for each
 */
record Rounds(List<Double> values) {
    Rounds {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("no round");
        }
    }

    static Rounds of(double... values) {
        return new Rounds(Arrays.stream(values).boxed().toList());
    }

    double median() {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    double lowest() {
        return Collections.min(values);
    }

    double highest() {
        return Collections.max(values);
    }

    /** Round by round, against what was measured in turn with it; median by median where that has other rounds. */
    Rounds over(Rounds others) {
        if (values.size() != others.values.size()) {
            return of(median() / others.median());
        }
        return new Rounds(IntStream.range(0, values.size())
                .mapToObj(round -> values.get(round) / others.values.get(round))
                .toList());
    }

    /** {@code median [lowest–highest]}, and the median alone where there was one round. */
    String told() {
        return number(median()) + spread();
    }

    /** The lowest and the highest in brackets, where there were several rounds. */
    String spread() {
        return values.size() == 1 ? "" : " [" + number(lowest()) + "–" + number(highest()) + "]";
    }

    /** With three digits that say something, and whole above a hundred. */
    static String number(double value) {
        String form = value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%,.0f";
        return String.format(Locale.ROOT, form, value);
    }

    JsonObjectBuilder json() {
        JsonArrayBuilder all = Json.createArrayBuilder();
        values.stream().map(Rounds::rounded).forEach(all::add);
        return Json.createObjectBuilder()
                .add("median", rounded(median()))
                .add("lowest", rounded(lowest()))
                .add("highest", rounded(highest()))
                .add("rounds", all);
    }

    static Rounds read(JsonObject json) {
        return new Rounds(json.getJsonArray("rounds").getValuesAs(JsonNumber::doubleValue));
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
