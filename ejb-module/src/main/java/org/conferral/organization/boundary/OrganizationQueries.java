package org.conferral.organization.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.conferral.organization.control.OrganizationRepository;
import org.conferral.organization.entity.OrganizationRow;
import org.conferral.platform.entity.Role;

/** Reading authorities and their schools. */
@Stateless
@RolesAllowed(Role.ACCESS)
public class OrganizationQueries {
    @Inject
    OrganizationRepository organizations;

    /** All active authorities, by name. */
    public List<OrganizationRow> authorities() {
        return organizations.authorities();
    }

    /** The active schools of an authority, by name. */
    public List<OrganizationRow> schools(long authorityId) {
        return organizations.schools(authorityId);
    }

    /** One authority or school, active or not. */
    public Optional<OrganizationRow> find(long id) {
        return organizations.find(id);
    }
}
