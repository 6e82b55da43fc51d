package org.conferral.mypass.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.conferral.mypass.control.Waybills;
import org.conferral.platform.boundary.Pruning;
import org.conferral.platform.entity.Role;

/** Removes waybills that were sent long ago: they tell where people live. */
@Stateless
@LocalBean
@Local(Pruning.class)
@RolesAllowed(Role.SYSTEM)
public class WaybillPruning implements Pruning {
    @Inject
    Waybills waybills;

    @Override
    public String what() {
        return "waybills";
    }

    @Override
    public int prune() {
        return waybills.prune();
    }
}
