package org.conferral.printing.entity;

import java.util.Locale;

/** Who prints. */
public record Facility(int id, String english, String french) {
    public String name(Locale locale) {
        return locale.getLanguage().equals("fr") ? french : english;
    }
}
