package org.conferral.order.entity;

import org.conferral.student.entity.Asn;
import org.jspecify.annotations.Nullable;

/**
 * What the decision to order an item again rests on, besides its credential.
 *
 * @param primary the number to use instead, of a student whose number is secondary
 * @param held whether an official mark hold of the student is in force
 */
public record ReorderFacts(
        OrderItemStatus status,
        boolean deleted,
        Asn asn,
        boolean deactivated,
        @Nullable Asn primary,
        boolean deceased,
        boolean held) {}
