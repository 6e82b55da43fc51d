package org.conferral.document.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.conferral.document.control.DocumentReads;
import org.conferral.document.entity.DocumentCopy;
import org.conferral.platform.entity.Role;

/** Looking at documents that are made. */
@Stateless
@RolesAllowed({Role.MANAGE_CREDENTIALS, Role.MANAGE_ORDERS, Role.LIST_CREDENTIALS, Role.AUDIT})
public class DocumentQueries {
    @Inject
    DocumentReads documents;

    /** Those of these order items whose documents are made. */
    public Set<Long> made(Collection<Long> items) {
        return documents.made(items);
    }

    /** The item with this number, {@code ##########-##}, if its document is made. */
    public Optional<Long> madeAs(String number) {
        return documents.madeAs(number);
    }

    /** The document of an item with what says that it is not official over it; none as long as none is made. */
    public Optional<DocumentCopy> unofficial(long item) {
        return documents.unofficial(item);
    }
}
