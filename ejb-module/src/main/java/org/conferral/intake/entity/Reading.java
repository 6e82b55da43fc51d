package org.conferral.intake.entity;

import org.jspecify.annotations.Nullable;

/**
 * What a cell was read as.
 *
 * @param value as the staging column takes it; none when the cell is blank or malformed
 * @param error the code of what is wrong with it; none when nothing is
 * @param detail what the error's text names
 */
public record Reading(@Nullable String value, @Nullable String error, String detail) {
    public static final Reading BLANK = new Reading(null, null, "");

    static Reading of(String value) {
        return new Reading(value, null, "");
    }

    static Reading wrong(String error) {
        return new Reading(null, error, "");
    }

    static Reading wrong(String error, String detail) {
        return new Reading(null, error, detail);
    }
}
