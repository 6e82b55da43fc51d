package org.conferral.credential.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.conferral.credential.control.ProgressReads;
import org.conferral.credential.entity.RequirementSetRow;
import org.conferral.platform.entity.Role;

/** Reading progress towards credentials. */
@Stateless
@RolesAllowed({Role.MANAGE_CREDENTIALS, Role.MANAGE_ORDERS, Role.LIST_CREDENTIALS, Role.AUDIT, Role.SYSTEM})
public class ProgressQueries {
    @Inject
    ProgressReads progress;

    /** Every requirement set there is, with where the student stands; by credential, highest first. */
    public List<RequirementSetRow> ofStudent(long studentId) {
        return progress.ofStudent(studentId);
    }
}
