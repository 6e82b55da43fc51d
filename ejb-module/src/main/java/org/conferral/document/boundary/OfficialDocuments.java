package org.conferral.document.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.conferral.document.control.DocumentReads;
import org.conferral.platform.entity.Role;

/** The official documents of order items, for whoever hands them over. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class OfficialDocuments {
    @Inject
    DocumentReads documents;

    /** The file of an item's document; none as long as it is not made. */
    public Optional<byte[]> file(long item) {
        return documents.official(item);
    }
}
