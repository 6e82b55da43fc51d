package org.conferral.order.entity;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conferral.student.entity.LegalName;
import org.jspecify.annotations.Nullable;

/**
 * A student's name on a document: {@code First Middle Last Suffix}, and where that is too long shortened in steps until it
 * fits: {@code First M. Last Suffix}, {@code F. M. Last Suffix}, {@code F. M. Last} (docs/specification/ordering.md §10.3).
 */
public final class PrintedName {
    /** The most characters of a name on a credential. */
    public static final int ON_CREDENTIAL = 59;

    /** The most characters of the shortest form. */
    public static final int SHORTEST = 56;

    private PrintedName() {}

    /** The longest form that has at most so many characters. */
    public static String fitting(LegalName name, int longest) {
        return Stream.of(
                        name.external(),
                        joined(name.first(), initial(name.middle()), name.printedLast(), name.suffix()),
                        joined(initial(name.first()), initial(name.middle()), name.printedLast(), name.suffix()))
                .filter(form -> PrintedText.length(form) <= longest)
                .findFirst()
                .orElseGet(() -> shortest(name, longest));
    }

    /** Who has but one name keeps it whole as far as it goes: an initial alone would name nobody. */
    private static String shortest(LegalName name, int longest) {
        String last = name.printedLast();
        String form = last == null ? name.external() : joined(initial(name.first()), initial(name.middle()), last);
        return PrintedText.first(form, Math.min(longest, SHORTEST));
    }

    private static @Nullable String initial(@Nullable String name) {
        return name == null ? null : PrintedText.first(name, 1) + ".";
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
