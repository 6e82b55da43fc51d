package org.conferral.student.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.conferral.platform.entity.Role;
import org.conferral.student.control.AddressExpiry;
import org.conferral.student.entity.MailingAddress;

/** Changing what is known of students' addresses. */
@Stateless
@RolesAllowed(Role.MANAGE_ORDERS)
public class AddressService {
    @Inject
    AddressExpiry addresses;

    /**
     * Takes every address of the student that is this place out of force as of today, in a transaction of its own.
     *
     * @return how many
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int expire(long studentId, MailingAddress place) {
        return addresses.expire(studentId, place);
    }
}
