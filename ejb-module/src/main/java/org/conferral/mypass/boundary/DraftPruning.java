package org.conferral.mypass.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.conferral.mypass.control.Drafts;
import org.conferral.platform.boundary.Pruning;
import org.conferral.platform.entity.Role;

/** Forgets what people were about to order, and did not finish, long ago: it names people and where they live. */
@Stateless
@LocalBean
@Local(Pruning.class)
@RolesAllowed(Role.SYSTEM)
public class DraftPruning implements Pruning {
    @Inject
    Drafts drafts;

    @Override
    public String what() {
        return "unfinished orders of the public";
    }

    @Override
    public int prune() {
        return drafts.prune();
    }
}
