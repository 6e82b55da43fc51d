package org.conferral.launcher;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads settings out of environment variables; an empty one counts as unset, a value it does not know is refused. */
record Environment(Map<String, String> variables) {
    private static final Pattern PORT = Pattern.compile("[1-9][0-9]{0,4}");

    Optional<String> text(String name) {
        return Optional.ofNullable(variables.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    int port(String name, int unset) {
        return text(name).map(value -> port(name, value)).orElse(unset);
    }

    boolean flag(String name, boolean unset) {
        return text(name).map(value -> flag(name, value)).orElse(unset);
    }

    void mustMatch(String name, Pattern pattern, String expected) {
        text(name).filter(value -> !pattern.matcher(value).matches()).ifPresent(value -> {
            throw refuse(name, value, expected);
        });
    }

    static StartRefusedException refuse(String name, String value, String expected) {
        return new StartRefusedException(name + "=" + value + " is not understood: it takes " + expected + ".");
    }

    private static int port(String name, String value) {
        if (!PORT.matcher(value).matches() || Integer.parseInt(value) > 65_535) {
            throw refuse(name, value, "a port number from 1 to 65535");
        }
        return Integer.parseInt(value);
    }

    private static boolean flag(String name, String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw refuse(name, value, "true or false");
        };
    }
}
