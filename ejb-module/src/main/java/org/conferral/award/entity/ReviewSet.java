package org.conferral.award.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.conferral.credential.entity.RequirementSetStatus;

/** A requirement set, and where a student stands with it. */
public record ReviewSet(String code, RequirementSetStatus status) {
    /** Sets as {@code code status} each. */
    public static List<ReviewSet> parse(List<String> sets) {
        return sets.stream()
                .map(set -> set.split(" ", -1))
                .map(parts -> new ReviewSet(parts[0], RequirementSetStatus.valueOf(parts[1])))
                .toList();
    }

    /** {@code AHSD-CURRENT: ToBeAssessed}: the status as imports write it. */
    @Override
    public String toString() {
        String title = Arrays.stream(status.name().split("_", -1))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
        return code + ": " + title;
    }
}
