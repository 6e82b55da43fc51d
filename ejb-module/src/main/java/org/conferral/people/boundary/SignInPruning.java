package org.conferral.people.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.conferral.people.control.door.Door;
import org.conferral.people.control.door.SignIns;
import org.conferral.platform.boundary.Pruning;
import org.conferral.platform.entity.RetentionSettings;
import org.conferral.platform.entity.Role;

/** Removes old sign-ins, of which of each person the last one stays, and failures that count no more. */
@Stateless
@LocalBean
@Local(Pruning.class)
@RolesAllowed(Role.SYSTEM)
public class SignInPruning implements Pruning {
    @Inject
    SignIns signIns;

    @Inject
    Door door;

    @Inject
    RetentionSettings settings;

    @Override
    public String what() {
        return "sign-ins";
    }

    @Override
    public int prune() {
        return signIns.removeOlderThan(settings.signIns()) + door.removeForgotten();
    }
}
