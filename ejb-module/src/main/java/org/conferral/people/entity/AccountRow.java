package org.conferral.people.entity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person with an account.
 *
 * @param fullName blank where it is not known
 * @param roles what the person may do beyond signing in, see {@link AccountPolicy#ROLES}
 * @param invitedUntil how long the link that the person has not used yet is good
 * @param version counts what ends the sessions of before
 */
public record AccountRow(
        long id,
        String login,
        String fullName,
        List<String> roles,
        AccountState state,
        @Nullable Instant lastSignIn,
        @Nullable Instant invitedUntil,
        int version) {
    public AccountRow {
        roles = List.copyOf(roles);
    }

    public boolean isDisabled() {
        return state == AccountState.DISABLED;
    }
}
