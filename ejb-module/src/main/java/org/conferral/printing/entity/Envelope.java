package org.conferral.printing.entity;

import java.util.List;
import org.conferral.order.entity.Destination;
import org.jspecify.annotations.Nullable;

/**
 * An envelope of a print job.
 *
 * @param sequence the mailing sequence number, from 1
 * @param bytes about how much of the file it takes
 * @param pieces the ids of what is in it, in the order of the sheets
 */
public record Envelope(
        int sequence,
        String recipient,
        @Nullable String postalCode,
        Destination destination,
        int sheets,
        long bytes,
        List<Long> pieces) {
    public Envelope {
        pieces = List.copyOf(pieces);
    }

    /** The same, with another number. */
    public Envelope numbered(int number) {
        return new Envelope(number, recipient, postalCode, destination, sheets, bytes, pieces);
    }
}
