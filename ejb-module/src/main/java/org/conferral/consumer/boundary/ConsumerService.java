package org.conferral.consumer.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.conferral.consumer.control.ConsumerChanges;
import org.conferral.consumer.entity.ConsumerDetails;
import org.conferral.consumer.entity.ConsumerStep;
import org.conferral.platform.boundary.CurrentUser;
import org.conferral.platform.entity.Role;
import org.jspecify.annotations.Nullable;

/**
 * Changing consumers of digital official documents. What cannot be is refused by a {@link
 * org.conferral.platform.entity.BusinessException}; one that has another version by now by a {@link
 * org.conferral.consumer.entity.ConsumerChangedException}.
 */
@Stateless
@RolesAllowed(Role.MANAGE_CONSUMERS)
public class ConsumerService {
    @Inject
    ConsumerChanges changes;

    @Inject
    CurrentUser user;

    /** Records one that has applied; its number. */
    public long register(ConsumerDetails details) {
        return changes.register(details, user.login());
    }

    /** Changes what is known of it; another domain must be validated and approved anew. */
    public void edit(long id, int version, ConsumerDetails details) {
        changes.edit(id, version, details, user.login());
    }

    /**
     * Validates, approves, declines, suspends or reinstates it.
     *
     * @param reason where the step needs one
     */
    public void decide(long id, int version, ConsumerStep step, @Nullable String reason) {
        changes.decide(id, version, step, reason, user.login());
    }
}
