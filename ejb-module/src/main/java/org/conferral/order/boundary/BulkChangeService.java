package org.conferral.order.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.List;
import org.conferral.order.control.OrderSignature;
import org.conferral.order.control.bulk.BulkDrafts;
import org.conferral.order.control.bulk.BulkReads;
import org.conferral.order.entity.BulkAction;
import org.conferral.order.entity.BulkGroup;
import org.conferral.order.entity.BulkLink;
import org.conferral.order.entity.BulkResult;
import org.conferral.order.entity.BulkState;
import org.conferral.order.entity.ItemFilter;
import org.conferral.order.entity.OrderItemNotFoundException;
import org.conferral.order.entity.StatusReason;
import org.conferral.platform.entity.Page;
import org.conferral.platform.entity.PageRequest;
import org.conferral.platform.entity.Role;
import org.jspecify.annotations.Nullable;

/** Changing many order items at once: frozen, shown, confirmed; from then on {@link BulkWork} does it. */
@Stateless
@RolesAllowed(Role.MANAGE_ORDERS)
public class BulkChangeService {
    @Inject
    BulkDrafts drafts;

    @Inject
    BulkReads reads;

    @Inject
    OrderSignature signature;

    /**
     * Freezes what is listed now. Rule 60118.
     *
     * @return the bulk change's id
     */
    public long freeze(ItemFilter filter, BulkAction action, @Nullable StatusReason reason) {
        return drafts.freeze(filter, action, reason, signature.now());
    }

    /**
     * The bulk change as it is.
     *
     * @throws OrderItemNotFoundException when there is none
     */
    @RolesAllowed({Role.MANAGE_ORDERS, Role.AUDIT})
    public BulkState get(long id) {
        return reads.find(id).orElseThrow(() -> new OrderItemNotFoundException(id));
    }

    /** The latest that the caller has confirmed, newest first. */
    public List<BulkLink> latest() {
        return reads.latest(signature.now().login());
    }

    /** What would change now and what would not, and why. */
    @RolesAllowed({Role.MANAGE_ORDERS, Role.AUDIT})
    public List<BulkGroup> preview(long id) {
        return drafts.preview(get(id));
    }

    /** What would become of each item now, those that would stay as they are first. */
    @RolesAllowed({Role.MANAGE_ORDERS, Role.AUDIT})
    public Page<BulkResult> foreseen(long id, PageRequest request) {
        return drafts.foreseen(get(id), request);
    }

    /** Begins it. */
    public void confirm(long id) {
        drafts.confirm(id, signature.now());
    }

    /** What became of each item, those that stayed as they were first. */
    @RolesAllowed({Role.MANAGE_ORDERS, Role.AUDIT})
    public Page<BulkResult> results(long id, PageRequest request) {
        return reads.results(id, request);
    }

    /** The name of {@link #write}'s file. */
    @RolesAllowed({Role.MANAGE_ORDERS, Role.AUDIT})
    public String fileName() {
        return reads.fileName();
    }

    /** What became of each item, as CSV; {@code out} is left open. */
    @RolesAllowed({Role.MANAGE_ORDERS, Role.AUDIT})
    public void write(long id, OutputStream out) {
        reads.write(get(id).id(), out);
    }
}
