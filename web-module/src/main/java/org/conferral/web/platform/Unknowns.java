package org.conferral.web.platform;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values that an address asks for and that are none, by parameter: they narrow nothing, and the reader is told. */
public final class Unknowns {
    private final Map<String, String> values = new LinkedHashMap<>();

    /** The value where it is known or blank; one that is not known is noted and left out. */
    public @Nullable String keep(String parameter, @Nullable String value, boolean known) {
        String text = Parameter.text(value);
        if (text != null && !known) {
            values.put(parameter, text);
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

    public boolean isEmpty() {
        return values.isEmpty();
    }

    Map<String, String> values() {
        return values;
    }
}
