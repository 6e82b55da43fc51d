package org.conferral.order.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.conferral.order.control.CredentialItems;
import org.conferral.order.entity.CredentialItemRow;
import org.conferral.platform.entity.Role;

/** Reading the order items of credentials. */
@Stateless
@RolesAllowed({Role.MANAGE_CREDENTIALS, Role.MANAGE_ORDERS, Role.LIST_CREDENTIALS, Role.AUDIT})
public class CredentialItemQueries {
    @Inject
    CredentialItems items;

    /** The items of these credential numbers that are not deleted, newest first. */
    @RolesAllowed({Role.MANAGE_CREDENTIALS, Role.MANAGE_ORDERS, Role.LIST_CREDENTIALS, Role.AUDIT, Role.SYSTEM})
    public List<CredentialItemRow> of(Collection<Long> credentialNumbers) {
        return items.of(credentialNumbers);
    }

    /** All items of these credential numbers, newest first and the deleted ones last. */
    public List<CredentialItemRow> all(Collection<Long> credentialNumbers) {
        return items.all(credentialNumbers);
    }
}
