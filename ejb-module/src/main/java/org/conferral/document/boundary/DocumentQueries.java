package org.conferral.document.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.conferral.document.control.DocumentReads;
import org.conferral.document.entity.ProofCode;
import org.conferral.platform.entity.Role;

/** Looking at documents that are made. */
@Stateless
@RolesAllowed({Role.MANAGE_CREDENTIALS, Role.MANAGE_ORDERS, Role.LIST_CREDENTIALS, Role.AUDIT})
public class DocumentQueries {
    @Inject
    DocumentReads documents;

    /** Those of these order items whose documents are made. */
    @RolesAllowed({Role.MANAGE_CREDENTIALS, Role.MANAGE_ORDERS, Role.LIST_CREDENTIALS, Role.AUDIT, Role.SYSTEM})
    public Set<Long> made(Collection<Long> items) {
        return documents.made(items);
    }

    /** The item with this number, {@code ##########-##}, if its document is made. */
    public Optional<Long> madeAs(String number) {
        return documents.madeAs(number);
    }

    /** The code on an item's document, by which everybody verifies it; none as long as no document is made. */
    @RolesAllowed(Role.SYSTEM)
    public Optional<ProofCode> code(long item) {
        return documents.code(item);
    }

    /** How many items of a run should have a document and have none: none, as long as nothing is lost. */
    @RolesAllowed({Role.MANAGE_CREDENTIALS, Role.MANAGE_ORDERS, Role.LIST_CREDENTIALS, Role.AUDIT, Role.ADMIN})
    public long missing(long run) {
        return documents.missing(run);
    }

    /** What the file of an item's unofficial copy is called; none as long as no document is made. */
    @RolesAllowed({Role.MANAGE_CREDENTIALS, Role.MANAGE_ORDERS, Role.LIST_CREDENTIALS, Role.AUDIT, Role.SYSTEM})
    public Optional<String> copyName(long item) {
        return documents.copyName(item);
    }

    /** The document of an item, which is made, as a file with what says that it is not official over each page. */
    public byte[] unofficial(long item) {
        return documents.unofficial(item);
    }

    /** The same of the credential alone: nothing of the letter, which tells where somebody lives, is in the file. */
    @RolesAllowed(Role.SYSTEM)
    public byte[] credential(long item) {
        return documents.credential(item);
    }
}
