package org.conferral.student.entity;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A student's legal name; a person may have only a last or only a first name. */
public record LegalName(
        @Nullable String last,
        @Nullable String suffix,
        @Nullable String first,
        @Nullable String middle) {
    private static final String UNKNOWN_LAST_NAME = "LNU";

    public boolean isBlank() {
        return last == null && first == null;
    }

    /** {@code Last Suffix, First Middle}, without white space or comma around what is missing. */
    public String internal() {
        String family = joined(last, suffix);
        String given = joined(first, middle);
        return family.isEmpty() || given.isEmpty() ? family + given : family + ", " + given;
    }

    /** {@code First Middle Last Suffix}; the last name {@code LNU} (unknown) is left out where there is another. */
    public String external() {
        return joined(first, middle, printedLast(), suffix);
    }

    /** The last name as documents show it: none where it is {@code LNU} (unknown) and there is a first name. */
    public @Nullable String printedLast() {
        return UNKNOWN_LAST_NAME.equals(last) && first != null ? null : last;
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
