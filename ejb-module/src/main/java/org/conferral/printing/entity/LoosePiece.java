package org.conferral.printing.entity;

import org.conferral.order.entity.Destination;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a print job, to be put into an envelope.
 *
 * @param placeKey what pieces for one recipient at one address have in common
 * @param sheets pages times copies
 * @param bytes about how much of the file it takes
 */
public record LoosePiece(
        long id,
        String recipient,
        String placeKey,
        @Nullable String postalCode,
        Destination destination,
        int sheets,
        long bytes) {}
