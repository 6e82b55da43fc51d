package org.conferral.mypass.entity;

import java.time.Instant;
import org.conferral.connection.entity.ConnectionKind;
import org.jspecify.annotations.Nullable;

/**
 * What became of an order item in myPass, for the staff; addresses are none when the account is no more.
 *
 * @param orderedAt none where it was not ordered there
 * @param orderedFor the login of who acted for the person
 * @param cancelledAs as what whoever cancelled it was connected
 * @param waybillAt since when there is a waybill
 */
public record MypassItem(
        @Nullable Instant orderedAt,
        @Nullable String orderedBy,
        @Nullable String orderedFor,
        @Nullable Instant cancelledAt,
        @Nullable String cancelledBy,
        @Nullable ConnectionKind cancelledAs,
        @Nullable String cancelledFor,
        @Nullable Instant waybillAt,
        @Nullable String waybillBy,
        @Nullable String waybillFor) {
    /** Whether anything did. */
    public boolean isAny() {
        return orderedAt != null || cancelledAt != null || waybillAt != null;
    }
}
