package org.conferral.consumer.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.conferral.consumer.control.ConsumerAccesses;
import org.conferral.platform.entity.Role;

/** Tells consumers that somebody of theirs was there. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class ConsumerAccess {
    @Inject
    ConsumerAccesses accesses;

    /** Somebody with this address has followed the consumer's link just now. */
    public void followed(long consumer, String by) {
        accesses.add(consumer, by);
    }
}
