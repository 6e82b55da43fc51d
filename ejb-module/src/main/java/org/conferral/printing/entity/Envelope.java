package org.conferral.printing.entity;

import java.util.List;
import org.conferral.order.entity.Destination;
import org.jspecify.annotations.Nullable;

/**
 * An envelope of a print job.
 *
 * @param sequence the mailing sequence number, from 1
 * @param pieces the ids of what is in it, in the order of the sheets
 */
public record Envelope(
        int sequence,
        String recipient,
        @Nullable String postalCode,
        Destination destination,
        int sheets,
        List<Long> pieces) {
    public Envelope {
        pieces = List.copyOf(pieces);
    }
}
