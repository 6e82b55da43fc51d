package org.conferral.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.conferral.platform.control.Database;

/** Locks and marks, as sets, the items that are printed. */
@ApplicationScoped
public class ItemPrinting {
    @Inject
    Database database;

    /** Those of these that are Ready for Delivery, locked in the order of their ids. */
    public Set<Long> lockReady(Collection<Long> ids) {
        return database.read(handle -> handle.createQuery("""
                        select i.id from document_order_item i
                        where i.id = any (:ids) and i.status = 'PROCESSED' and not i.deleted
                        order by i.id for no key update""")
                .bind("ids", ids.toArray(Long[]::new))
                .mapTo(Long.class)
                .collect(Collectors.toSet()));
    }
}
