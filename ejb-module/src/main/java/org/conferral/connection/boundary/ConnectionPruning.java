package org.conferral.connection.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.conferral.connection.control.ImportedConnections;
import org.conferral.connection.control.PublicAccounts;
import org.conferral.connection.control.PublicVisits;
import org.conferral.platform.boundary.Pruning;
import org.conferral.platform.entity.Role;

/** Removes links and visits of the public that are over. */
@Stateless
@LocalBean
@Local(Pruning.class)
@RolesAllowed(Role.SYSTEM)
public class ConnectionPruning implements Pruning {
    @Inject
    PublicAccounts accounts;

    @Inject
    PublicVisits visits;

    @Inject
    ImportedConnections imported;

    @Override
    public String what() {
        return "links and visits of the public";
    }

    @Override
    public int prune() {
        return accounts.prune() + visits.prune() + imported.prune();
    }
}
