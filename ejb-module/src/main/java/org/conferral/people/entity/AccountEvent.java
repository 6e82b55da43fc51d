package org.conferral.people.entity;

import java.time.Instant;
import java.util.List;

/**
 * Something that happened to an account.
 *
 * @param actor the login of who did it, or a {@link org.conferral.platform.entity.SystemUser}
 * @param former roles, or a name, before
 * @param present the same, afterwards
 */
public record AccountEvent(Instant at, String actor, AccountEventKind kind, List<String> former, List<String> present) {
    public AccountEvent {
        former = List.copyOf(former);
        present = List.copyOf(present);
    }
}
