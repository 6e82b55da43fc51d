package org.conferral.delivery.entity;

import org.jspecify.annotations.Nullable;

/**
 * Who stands at a consumer's door with a link that is good.
 *
 * @param consumer the organization's name
 * @param address of e-mail by which somebody was let in; none for who was not
 */
public record DoorVisitor(
        long consumerId, String consumer, @Nullable String address) {
    public boolean isIn() {
        return address != null;
    }
}
