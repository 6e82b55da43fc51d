package org.conferral.order.entity;

import org.conferral.platform.entity.Refusal;
import org.conferral.student.entity.Asn;
import org.jspecify.annotations.Nullable;

/**
 * What became of one item of a bulk change.
 *
 * @param changed none as long as it is not its turn
 * @param refusal why it stays as it was, if so
 */
public record BulkResult(
        long id,
        String number,
        long studentId,
        Asn asn,
        UiStatus status,
        @Nullable Boolean changed,
        @Nullable Refusal refusal) {
    /** The same, before it is its turn, with why it would stay as it is, if so. */
    public BulkResult foreseen(@Nullable Refusal why) {
        return new BulkResult(id, number, studentId, asn, status, null, why);
    }
}
