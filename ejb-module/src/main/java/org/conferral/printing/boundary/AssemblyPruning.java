package org.conferral.printing.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.conferral.platform.boundary.Pruning;
import org.conferral.platform.entity.RetentionSettings;
import org.conferral.platform.entity.Role;
import org.conferral.printing.control.gathering.Assemblies;

/** Removes what is told of old assemblies; the print jobs tell themselves what was gathered, when and for whom. */
@Stateless
@LocalBean
@Local(Pruning.class)
@RolesAllowed(Role.SYSTEM)
public class AssemblyPruning implements Pruning {
    @Inject
    Assemblies assemblies;

    @Inject
    RetentionSettings settings;

    @Override
    public String what() {
        return "assemblies of print jobs";
    }

    @Override
    public int prune() {
        return assemblies.removeOlderThan(settings.jobs());
    }
}
