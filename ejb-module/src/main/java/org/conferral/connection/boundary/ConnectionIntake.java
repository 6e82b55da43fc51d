package org.conferral.connection.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.conferral.connection.control.ImportedConnections;
import org.conferral.platform.entity.MergeCount;
import org.conferral.platform.entity.Role;

/** Takes in who is connected to whom, as an import has staged it: rejects the rows that cannot be, and keeps the others. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class ConnectionIntake {
    @Inject
    ImportedConnections connections;

    public MergeCount merge() {
        return connections.merge();
    }
}
