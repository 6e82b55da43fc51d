package org.conferral.verification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.conferral.platform.control.Database;
import org.conferral.verification.entity.PlaceOrder;
import org.conferral.verification.entity.StatusPlace;

/**
 * Where the statuses of documents stand, by the key in the database, which never changes.
 *
 * <p>Threads: any.
 */
@ApplicationScoped
public class StatusPlaces {
    @Inject
    Database database;

    private final Map<Long, PlaceOrder> orders = new ConcurrentHashMap<>();

    /** Of a list in which there are documents. */
    PlaceOrder order(long list) {
        PlaceOrder known = orders.get(list);
        if (known == null) {
            byte[] key = database.read(handle -> handle.createQuery("select key from status_key")
                    .mapTo(byte[].class)
                    .one());
            known = new PlaceOrder(key, list);
            orders.put(list, known);
        }
        return known;
    }

    StatusPlace of(long document) {
        long list = StatusPlace.list(document);
        return new StatusPlace(list, order(list).place(StatusPlace.within(document)));
    }
}
