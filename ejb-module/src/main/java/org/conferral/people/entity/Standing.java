package org.conferral.people.entity;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a person may do now.
 *
 * @param session the version by which sessions are good
 */
public record Standing(int session, boolean enabled, Set<String> roles) {
    public Standing {
        roles = Set.copyOf(roles);
    }

    /** Whether somebody who holds what {@code holds} says was let in as the account is now. */
    public boolean agrees(Predicate<String> holds) {
        List<String> known = AccountPolicy.ROLES;
        return enabled
                && holds.test("SESSION_" + session)
                && known.stream().allMatch(role -> roles.contains(role) == holds.test(role));
    }
}
