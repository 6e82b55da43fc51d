package org.conferral.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.conferral.order.entity.DocumentOrder;
import org.conferral.order.entity.DocumentOrderItem;
import org.conferral.order.entity.ItemChangedException;
import org.conferral.order.entity.OrderAuthor;
import org.conferral.order.entity.PlaceOrder;
import org.conferral.platform.entity.BusinessException;

/** Where orders and their items are kept, one at a time. */
@ApplicationScoped
public class OrderItemRepository {
    private static final int NO_SUCH_ITEM = 60115;

    @PersistenceContext
    EntityManager entities;

    /** A new order with its one item. */
    public DocumentOrderItem place(PlaceOrder request, OrderAuthor author) {
        DocumentOrder order = DocumentOrder.placed(request, author);
        entities.persist(order);
        entities.flush();
        DocumentOrderItem item = DocumentOrderItem.placed(order, request, author);
        entities.persist(item);
        entities.flush();
        return item;
    }

    /** The item, locked to the end of the transaction. */
    public Optional<DocumentOrderItem> lock(long id) {
        return Optional.ofNullable(entities.find(DocumentOrderItem.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * The item, locked, as it was shown.
     *
     * @throws ItemChangedException when somebody else changed it since
     */
    public DocumentOrderItem lock(long id, int version) {
        DocumentOrderItem item = lock(id).orElseThrow(() -> new BusinessException(NO_SUCH_ITEM));
        if (item.version() != version) {
            throw new ItemChangedException(id);
        }
        return item;
    }

    /** Writes what was changed. */
    public void flush() {
        entities.flush();
    }
}
