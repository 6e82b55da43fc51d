package org.conferral.printing.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.conferral.platform.boundary.Pruning;
import org.conferral.platform.entity.Role;
import org.conferral.printing.control.file.JobFolder;

/** Removes from this server the files of print jobs that arrived some time ago; what was in them stays known. */
@Stateless
@LocalBean
@Local(Pruning.class)
@RolesAllowed(Role.SYSTEM)
public class PrintFilePruning implements Pruning {
    @Inject
    JobFolder folder;

    @Override
    public String what() {
        return "files of print jobs";
    }

    @Override
    public int prune() {
        return folder.removeOld();
    }
}
