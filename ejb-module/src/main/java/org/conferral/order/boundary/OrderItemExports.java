package org.conferral.order.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import org.conferral.order.control.item.ItemListCsv;
import org.conferral.order.entity.ItemFilter;
import org.conferral.platform.entity.PageRequest;
import org.conferral.platform.entity.Role;

/** The order items of a list as CSV (docs/specification/product.md, decision 9), streamed. */
@Stateless
@RolesAllowed({Role.MANAGE_ORDERS, Role.AUDIT})
public class OrderItemExports {
    @Inject
    ItemListCsv list;

    /** The name of {@link #writeList}'s file. */
    public String listFileName() {
        return list.fileName();
    }

    /**
     * Writes every item, whatever the page; {@code out} is left open.
     *
     * @param order how the list is sorted
     */
    public void writeList(ItemFilter filter, PageRequest order, OutputStream out) {
        list.write(filter, order, out);
    }
}
