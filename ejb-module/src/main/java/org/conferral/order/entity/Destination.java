package org.conferral.order.entity;

import java.util.Locale;
import java.util.Set;

/** Where in the world mail goes, which decides what an address must have and how it is written. */
public enum Destination {
    CANADA,
    UNITED_STATES,
    ELSEWHERE;

    private static final Set<String> CANADIAN = Set.of("canada", "can", "ca");
    private static final Set<String> AMERICAN =
            Set.of("united states", "united states of america", "usa", "us", "états-unis", "etats-unis");

    /** By the name of a country as people write it. */
    public static Destination of(String country) {
        String name = PrintedText.tidy(country).toLowerCase(Locale.ROOT).replace(".", "");
        if (CANADIAN.contains(name)) {
            return CANADA;
        }
        return AMERICAN.contains(name) ? UNITED_STATES : ELSEWHERE;
    }

    /** Whether city, province or state, and postal code are fields of their own; elsewhere they are part of the street. */
    public boolean hasParts() {
        return this != ELSEWHERE;
    }
}
