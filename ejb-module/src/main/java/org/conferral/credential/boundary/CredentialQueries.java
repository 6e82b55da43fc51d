package org.conferral.credential.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.conferral.credential.control.CredentialRepository;
import org.conferral.credential.entity.Achieved;
import org.conferral.credential.entity.CredentialOrder;
import org.conferral.credential.entity.CredentialTypeRow;
import org.conferral.platform.entity.Role;

/** Reading credential types and the credential order. */
@Stateless
@RolesAllowed({Role.ACCESS, Role.SYSTEM})
public class CredentialQueries {
    @Inject
    CredentialRepository credentials;

    /** Every credential type, by sequence, highest first (AHSD … COSC, Honorary). */
    public List<CredentialTypeRow> types() {
        return credentials.types();
    }

    /** What these students have achieved, by student id; a student who achieved nothing is not in it. */
    @RolesAllowed({Role.MANAGE_CREDENTIALS, Role.SYSTEM})
    public Map<Long, Achieved> achieved(Collection<Long> studentIds) {
        return credentials.achieved(studentIds);
    }

    /** The credential order as it is now. */
    public CredentialOrder order() {
        return credentials.order();
    }
}
