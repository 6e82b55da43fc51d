package org.conferral.printing.entity.returns;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a printer says of an envelope. */
public enum ReturnStatus {
    PRINTED,
    SPOILED,
    MAILED;

    /** As it stands in a file, in whatever case. */
    public static Optional<ReturnStatus> of(String text) {
        return Stream.of(values())
                .filter(status -> status.name().equals(text.strip().toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
