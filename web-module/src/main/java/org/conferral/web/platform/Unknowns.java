package org.conferral.web.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values that an address asks for and that are none, each with its parameter: what becomes of them is told by {@link
 * Faults}, so that none is left out unseen.
 */
public final class Unknowns {
    private final List<Value> values = new ArrayList<>();

    /** A value, and the parameter that has it. */
    record Value(String parameter, String text) {}

    /** The value where it is known or blank; one that is not known is noted and left out. */
    public @Nullable String keep(String parameter, @Nullable String value, boolean known) {
        String text = Parameter.text(value);
        if (text != null && !known) {
            note(parameter, text);
            return null;
        }
        return text;
    }

    /** The constant's name where there is such a constant. */
    public <E extends Enum<E>> @Nullable String keepName(String parameter, @Nullable String value, E[] constants) {
        return keep(parameter, value, Parameter.named(constants, value) != null);
    }

    /** The day where it is one. */
    public @Nullable String keepDay(String parameter, @Nullable String value) {
        return keep(parameter, value, Parameter.day(value) != null);
    }

    /** What the value means; none, and noted, when it says something that means nothing. */
    public <T> Optional<T> meant(String parameter, @Nullable String value, Function<String, Optional<T>> meaning) {
        Optional<T> meant = Optional.ofNullable(Parameter.text(value)).flatMap(meaning);
        keep(parameter, value, meant.isPresent());
        return meant;
    }

    /** Notes one that means nothing. */
    public void note(String parameter, String value) {
        values.add(new Value(parameter, value));
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    List<Value> values() {
        return values;
    }
}
