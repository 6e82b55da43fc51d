package org.conferral.order.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.conferral.order.control.bulk.BulkDrafts;
import org.conferral.platform.boundary.Pruning;
import org.conferral.platform.entity.RetentionSettings;
import org.conferral.platform.entity.Role;

/** Removes what was shown and never confirmed, and old results; what became of each item stays in its own history. */
@Stateless
@LocalBean
@Local(Pruning.class)
@RolesAllowed(Role.SYSTEM)
public class BulkPruning implements Pruning {
    @Inject
    BulkDrafts drafts;

    @Inject
    RetentionSettings settings;

    @Override
    public String what() {
        return "changes of many order items";
    }

    @Override
    public int prune() {
        return drafts.removeOld(settings.jobs());
    }
}
