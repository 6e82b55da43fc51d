package org.conferral.printing.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.conferral.platform.entity.Role;
import org.conferral.printing.control.balance.FileWatch;

/** Looks after the files of print jobs on the server that wrote them. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class PrintFileWatching {
    @Inject
    FileWatch watch;

    /** Notes which are missing of jobs that have arrived, or not what was handed over; to be called now and then. */
    public void look() {
        watch.look();
    }
}
