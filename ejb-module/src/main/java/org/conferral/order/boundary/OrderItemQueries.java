package org.conferral.order.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.conferral.order.control.item.FollowedItems;
import org.conferral.order.control.item.ItemDetails;
import org.conferral.order.control.item.ItemFinder;
import org.conferral.order.control.item.ItemHistory;
import org.conferral.order.control.item.ItemListReads;
import org.conferral.order.control.item.OrderItemReads;
import org.conferral.order.control.placing.ReorderCheck;
import org.conferral.order.entity.FollowedItem;
import org.conferral.order.entity.FoundItems;
import org.conferral.order.entity.ItemDetail;
import org.conferral.order.entity.ItemFilter;
import org.conferral.order.entity.ItemRow;
import org.conferral.order.entity.ItemSearch;
import org.conferral.order.entity.ItemVersion;
import org.conferral.order.entity.ItemsFollowed;
import org.conferral.order.entity.OrderItemNotFoundException;
import org.conferral.order.entity.OrderItemRow;
import org.conferral.platform.entity.Page;
import org.conferral.platform.entity.PageRequest;
import org.conferral.platform.entity.Refusal;
import org.conferral.platform.entity.Role;

/** Reading order items. */
@Stateless
@RolesAllowed({Role.MANAGE_ORDERS, Role.AUDIT})
public class OrderItemQueries {
    private static final int ORDER_DIGITS = 10;
    private static final int ITEM_DIGITS = 2;

    @Inject
    OrderItemReads items;

    @Inject
    ItemListReads list;

    @Inject
    ItemDetails details;

    @Inject
    FollowedItems followed;

    @Inject
    ItemHistory history;

    @Inject
    ItemFinder finder;

    @Inject
    ReorderCheck reorders;

    /** The items of a student, under whichever number, newest first and the deleted ones last. */
    @RolesAllowed({Role.MANAGE_CREDENTIALS, Role.MANAGE_ORDERS, Role.LIST_CREDENTIALS, Role.AUDIT, Role.SYSTEM})
    public List<OrderItemRow> ofStudent(long studentId) {
        return items.ofStudent(studentId);
    }

    /**
     * Items, newest first; sorts by {@code number, student, asn, type, credential, status, delivery, placed, processed}.
     */
    public Page<ItemRow> page(ItemFilter filter, PageRequest request) {
        return list.page(filter, request);
    }

    /** How many items there are. */
    public long count(ItemFilter filter) {
        return list.count(filter);
    }

    /** The items that pasted numbers name, and the numbers that name none. */
    public FoundItems find(ItemSearch search) {
        return finder.find(search);
    }

    /**
     * The item as its page shows it.
     *
     * @throws OrderItemNotFoundException when there is none
     */
    @RolesAllowed({Role.MANAGE_ORDERS, Role.AUDIT, Role.SYSTEM})
    public ItemDetail get(long id) {
        return details.detail(id).orElseThrow(() -> new OrderItemNotFoundException(id));
    }

    /** Items that somebody of the public follows, so many behind the first ones, newest first. */
    @RolesAllowed(Role.SYSTEM)
    public List<FollowedItem> followed(ItemsFollowed which, int first, int size) {
        return followed.list(which, first, size);
    }

    /** Why the item may not be ordered again, if so. Rules 44002, 44020, 60002, 60003, 60076, 60079, 60106, 60115. */
    public Optional<Refusal> reorderRefusal(long id) {
        return reorders.refusal(id);
    }

    /** What the item was and is, newest first. */
    public List<ItemVersion> history(long id) {
        return history.of(id);
    }

    /** The student whose order item has this number, written {@code ##########-##}, with or without what groups it. */
    @RolesAllowed({Role.MANAGE_CREDENTIALS, Role.MANAGE_ORDERS, Role.LIST_CREDENTIALS, Role.AUDIT})
    public Optional<Long> studentOf(String number) {
        String digits = number.replaceAll("[^0-9]", "");
        return digits.length() == ORDER_DIGITS + ITEM_DIGITS
                ? items.studentOf(
                        Long.parseLong(digits.substring(0, ORDER_DIGITS)),
                        Integer.parseInt(digits.substring(ORDER_DIGITS)))
                : Optional.empty();
    }
}
