package org.conferral.it.platform;

import static org.conferral.it.testbed.InServer.as;
import static org.conferral.it.testbed.InServer.boundary;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.conferral.it.testbed.Account;
import org.conferral.platform.boundary.CurrentUser;
import org.conferral.platform.entity.Role;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The server knows who is calling, by name and roles, and no person is the system. */
@ArquillianTest
class CallerIT {
    private static final Set<String> EVERY_ROLE = Set.of(
            Role.ACCESS,
            Role.MANAGE_CREDENTIALS,
            Role.MANAGE_ORDERS,
            Role.LIST_CREDENTIALS,
            Role.MANAGE_CONSUMERS,
            Role.AUDIT,
            Role.ADMIN,
            Role.PUBLIC,
            Role.SYSTEM);

    @Test
    void eachPersonHoldsTheirRolesAndNoOther() throws Exception {
        for (Account account : Account.values()) {
            assertEquals(account.login(), as(account, () -> boundary(CurrentUser.class)
                    .login()));
            assertEquals(new TreeSet<>(account.roles()), as(account, CallerIT::rolesHeld), account.login());
        }
    }

    @Test
    void nobodySignedInHoldsNothing() {
        assertEquals(Set.of(), rolesHeld());
    }

    private static Set<String> rolesHeld() {
        CurrentUser caller = boundary(CurrentUser.class);
        return EVERY_ROLE.stream().filter(caller::holds).collect(Collectors.toCollection(TreeSet::new));
    }
}
