package org.conferral.consumer.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import org.conferral.consumer.control.ConsumerCsv;
import org.conferral.consumer.entity.ConsumerFilter;
import org.conferral.platform.entity.PageRequest;
import org.conferral.platform.entity.Role;

/** Consumers as CSV (docs/specification/product.md, decision 9). */
@Stateless
@RolesAllowed({Role.MANAGE_CONSUMERS, Role.AUDIT})
public class ConsumerExports {
    @Inject
    ConsumerCsv csv;

    public String fileName() {
        return csv.fileName();
    }

    /**
     * Writes every consumer, whatever the page; {@code out} is left open.
     *
     * @param order how the list is sorted
     */
    public void write(ConsumerFilter filter, PageRequest order, OutputStream out) {
        csv.write(filter, order, out);
    }
}
