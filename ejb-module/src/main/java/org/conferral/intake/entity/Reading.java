package org.conferral.intake.entity;

import java.util.List;
import java.util.stream.Stream;
import org.conferral.student.entity.WarningKind;
import org.jspecify.annotations.Nullable;

/**
 * What a cell was read as.
 *
 * @param value as the staging column takes it; none when the cell is blank or malformed
 * @param error the code of what is wrong with it; none when nothing is
 * @param detail what the error's text names
 * @param warnings what looks wrong about a value that is taken
 */
public record Reading(@Nullable String value, @Nullable String error, String detail, List<WarningKind> warnings) {
    public static final Reading BLANK = new Reading(null, null, "", List.of());

    public Reading {
        warnings = List.copyOf(warnings);
    }

    static Reading of(String value) {
        return new Reading(value, null, "", List.of());
    }

    static Reading wrong(String error) {
        return new Reading(null, error, "", List.of());
    }

    static Reading wrong(String error, String detail) {
        return new Reading(null, error, detail, List.of());
    }

    /** The same, with something that looks wrong about it. */
    Reading with(WarningKind warning) {
        return new Reading(
                value,
                error,
                detail,
                Stream.concat(warnings.stream(), Stream.of(warning)).toList());
    }
}
