package org.conferral.organization.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import org.conferral.organization.control.OrganizationMerge;
import org.conferral.platform.entity.MergeCount;
import org.conferral.platform.entity.Role;

/** Takes in the authorities and schools that an import has staged. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class OrganizationIntake {
    @Inject
    OrganizationMerge organizations;

    /**
     * Rejects the staged rows that do not go with each other or with what is stored, and stores the others.
     *
     * @param headers the columns that the file has
     */
    public MergeCount merge(Set<String> headers) {
        return organizations.merge(headers);
    }
}
