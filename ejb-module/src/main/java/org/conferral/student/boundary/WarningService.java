package org.conferral.student.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.conferral.platform.boundary.CurrentUser;
import org.conferral.platform.entity.Role;
import org.conferral.student.control.StudentWarnings;
import org.conferral.student.entity.StudentWarning;

/**
 * What looks wrong about a student until somebody says that it is right
 * (docs/specification/product.md, decision 19).
 */
@Stateless
@RolesAllowed(Role.MANAGE_CREDENTIALS)
public class WarningService {
    @Inject
    StudentWarnings warnings;

    @Inject
    CurrentUser currentUser;

    /** A student's warnings, the open ones first. */
    @RolesAllowed({Role.MANAGE_CREDENTIALS, Role.MANAGE_ORDERS, Role.LIST_CREDENTIALS, Role.AUDIT})
    public List<StudentWarning> ofStudent(long studentId) {
        return warnings.of(studentId);
    }

    /** Says that it is right as it is, in the caller's name; nothing happens to a warning that is closed already. */
    public void confirm(long studentId, long warningId) {
        warnings.confirm(studentId, warningId, currentUser.login());
    }
}
