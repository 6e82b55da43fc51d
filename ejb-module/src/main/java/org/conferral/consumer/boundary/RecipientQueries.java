package org.conferral.consumer.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.conferral.consumer.control.ConsumerReads;
import org.conferral.consumer.entity.ConsumerChoices;
import org.conferral.consumer.entity.ConsumerName;
import org.conferral.platform.entity.Role;
import org.jspecify.annotations.Nullable;

/** Consumers as recipients of orders. */
@Stateless
@RolesAllowed(Role.MANAGE_ORDERS)
public class RecipientQueries {
    @Inject
    ConsumerReads consumers;

    /**
     * The first hundred that documents can be ordered for, by their names.
     *
     * @param present one that is chosen already, and listed whatever its state
     * @param text that the names of the others contain; none for all
     */
    @RolesAllowed({Role.MANAGE_ORDERS, Role.SYSTEM})
    public ConsumerChoices choices(@Nullable Long present, @Nullable String text) {
        return consumers.choices(present, text);
    }

    /** The consumer, if documents can be ordered for it. */
    @RolesAllowed({Role.MANAGE_ORDERS, Role.SYSTEM})
    public Optional<ConsumerName> approved(long id) {
        return consumers.approved(id);
    }

    /** Those of these consumers that are approved, which they stay to the end of the transaction. */
    @RolesAllowed(Role.SYSTEM)
    public Set<Long> lockReceiving(Collection<Long> ids) {
        return consumers.lockApproved(ids);
    }

    /** The consumer, if it is approved, which it stays to the end of the transaction. */
    @RolesAllowed({Role.MANAGE_ORDERS, Role.SYSTEM})
    public Optional<ConsumerName> lockApproved(long id) {
        return consumers.lockApproved(id);
    }
}
