package org.conferral.mypass.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conferral.connection.boundary.ConnectionService;
import org.conferral.connection.boundary.PublicAccountService;
import org.conferral.connection.entity.ConnectionKind;
import org.conferral.connection.entity.OwnConnection;
import org.conferral.connection.entity.PassKey;
import org.conferral.connection.entity.PublicVisitor;
import org.conferral.connection.entity.StudentConnection;
import org.conferral.document.boundary.DocumentQueries;
import org.conferral.mypass.entity.OrderCourse;
import org.conferral.mypass.entity.OwnOrder;
import org.conferral.order.boundary.OrderItemQueries;
import org.conferral.order.boundary.OrderItemService;
import org.conferral.order.entity.ChangeHandling;
import org.conferral.order.entity.ChangeStatus;
import org.conferral.order.entity.FollowedItem;
import org.conferral.order.entity.ItemDetail;
import org.conferral.order.entity.ItemsFollowed;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.order.entity.OrderPurpose;
import org.conferral.order.entity.SpecialHandling;
import org.conferral.order.entity.StatusReason;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.SystemUser;
import org.jspecify.annotations.Nullable;

/** Shows what became of the orders of a person's students, as far as they are that person's to see, and cancels some. */
@ApplicationScoped
public class OwnOrders {
    private static final int ORDER_DIGITS = 10;
    private static final int MOST = 5_000;

    @Inject
    PublicAccountService accounts;

    @Inject
    ConnectionService connections;

    @Inject
    OwnCredentials credentials;

    @Inject
    DocumentQueries documents;

    @Inject
    OrderItemQueries items;

    @Inject
    OrderItemService changes;

    @Inject
    Database database;

    @Inject
    Clock clock;

    /**
     * An item that somebody sees.
     *
     * @param own by which connection
     * @param mine whether they ordered it themselves, which what was ordered in its place is not
     * @param copy whether its document may be looked at
     */
    private record Seen(OwnConnection own, FollowedItem item, boolean mine, boolean hasWaybill, boolean copy) {
        /** Whether it is for this person to have and to change: who ordered it, and the student. */
        boolean isTheirs() {
            return isStudent() || mine;
        }

        boolean isStudent() {
            return own.kind() == ConnectionKind.STUDENT;
        }

        /** Where it goes is for who ordered it and for the student; where the student lives, for no third party. */
        List<String> block() {
            boolean home =
                    own.kind() == ConnectionKind.THIRD_PARTY && item.row().recipientIsStudent();
            return isStudent() || (mine && !home) ? item.block() : List.of();
        }

        /** Another's address of e-mail is told so that only who knows it recognizes it. */
        String requestedBy() {
            String name = item.row().requestedBy();
            return mine || name.indexOf('@') < 1 ? name : StudentConnection.masked(name);
        }

        boolean isCancellable() {
            return item.row().purpose() == OrderPurpose.REPRINT
                    && isTheirs()
                    && item.next().contains(OrderItemStatus.CANCELLED);
        }

        /** While Student Records wait for it or have not sent the document yet. */
        boolean takesWaybill() {
            return item.row().delivery().isByCourier() && isTheirs() && item.isToBeHandled();
        }

        OwnOrder order() {
            return new OwnOrder(
                    item.row().id(),
                    item.row().number(),
                    item.row().number().substring(0, ORDER_DIGITS),
                    own.name(),
                    item.row().type(),
                    item.row().credentialNumber(),
                    item.row().uiStatus().forPublic(),
                    item.row().placedAt(),
                    requestedBy(),
                    item.row().recipientName(),
                    block(),
                    item.row().copies(),
                    item.row().language(),
                    item.row().delivery(),
                    mine,
                    isCancellable(),
                    takesWaybill(),
                    hasWaybill,
                    copy && isTheirs(),
                    new OrderCourse(
                            item.row().requestMethod(),
                            item.row().processedAt(),
                            item.row().deliveredAt(),
                            item.handedOn(),
                            isTheirs() ? item.waybill() : null));
        }
    }

    /** The orders of everybody that the visitor is connected to, newest first; a third party's own ones only. */
    public List<OwnOrder> page(PassKey visit, int first, int size) {
        return orders(visit, null, false, first, size);
    }

    /** The newest of those by courier that are still to be handled. */
    List<OwnOrder> byCourier(PassKey visit, int size) {
        return orders(visit, null, true, 0, size);
    }

    /** Those of these items that are among them. */
    public List<OwnOrder> of(PassKey visit, Collection<Long> items) {
        return items.isEmpty() ? List.of() : orders(visit, items, false, 0, items.size());
    }

    /** All of them, as far as anybody has so many. */
    public List<OwnOrder> all(PassKey visit) {
        return orders(visit, null, false, 0, MOST);
    }

    /** One of them. */
    public Optional<OwnOrder> find(PassKey visit, long item) {
        return of(visit, List.of(item)).stream().findFirst();
    }

    private List<OwnOrder> orders(
            PassKey visit, @Nullable Collection<Long> only, boolean courier, int first, int size) {
        return seen(visit, only, courier, first, size).stream().map(Seen::order).toList();
    }

    private List<Seen> seen(PassKey visit, @Nullable Collection<Long> only, boolean courier, int first, int size) {
        PublicVisitor visitor = accounts.at(visit).orElse(null);
        Set<Long> mine = visitor == null ? Set.of() : ordered(visitor);
        Set<Long> followed = visitor == null ? Set.of() : standing(visitor);
        // by whichever number somebody is connected, as the closest
        Map<Long, OwnConnection> found = connections.own(visit).stream()
                .collect(Collectors.toMap(
                        OwnConnection::student,
                        own -> own,
                        BinaryOperator.minBy(Comparator.comparing(OwnConnection::kind))));
        ItemsFollowed all = new ItemsFollowed(close(found, true), close(found, false), followed, null, courier);
        List<FollowedItem> list = items.followed(only == null ? all : all.only(only), first, size);
        Set<Long> waybills = waybills(ids(list.stream()));
        Set<Long> copies = copies(found, list);
        return list.stream()
                .map(item -> new Seen(
                        Objects.requireNonNull(found.get(item.person())),
                        item,
                        mine.contains(item.row().id()),
                        waybills.contains(item.row().id()),
                        copies.contains(item.row().id())))
                .toList();
    }

    private static Set<Long> close(Map<Long, OwnConnection> found, boolean close) {
        return found.values().stream()
                .filter(own -> (own.kind() != ConnectionKind.THIRD_PARTY) == close)
                .map(OwnConnection::student)
                .collect(Collectors.toSet());
    }

    private static Set<Long> ids(Stream<FollowedItem> items) {
        return items.map(item -> item.row().id()).collect(Collectors.toSet());
    }

    /** Those whose documents are made and may be looked at; none of whom a hold keeps, nor of a number that is no more. */
    private Set<Long> copies(Map<Long, OwnConnection> found, List<FollowedItem> list) {
        List<FollowedItem> shown = list.stream()
                .filter(item -> OwnCredentials.SHOWN.contains(item.row().status()))
                .toList();
        Map<Long, Set<Long>> numbers = shown.stream()
                .map(FollowedItem::person)
                .distinct()
                .map(person -> Objects.requireNonNull(found.get(person)))
                .filter(own -> !credentials.held(own))
                .collect(Collectors.toMap(OwnConnection::student, credentials::numbers));
        return documents.made(ids(shown.stream().filter(item -> numbers.getOrDefault(item.person(), Set.of())
                .contains(item.row().credentialNumber()))));
    }

    private Set<Long> waybills(Set<Long> items) {
        return database.read(
                handle -> handle.createQuery("select item_id from mypass_waybill_item where item_id = any (:items)")
                        .bind("items", items.toArray(Long[]::new))
                        .mapTo(Long.class)
                        .collect(Collectors.toSet()));
    }

    private Set<Long> ordered(PublicVisitor visitor) {
        return database.read(
                handle -> handle.createQuery("select item_id from mypass_order where account_id = :account")
                        .bind("account", visitor.account())
                        .mapTo(Long.class)
                        .collect(Collectors.toSet()));
    }

    /**
     * What they ordered, and what Student Records ordered in its place since: that may be for somebody else, so they see how
     * it goes and no more.
     */
    private Set<Long> standing(PublicVisitor visitor) {
        return database.read(handle -> handle.createQuery("""
                        with recursive theirs as (
                          select item_id from mypass_order where account_id = :account
                          union
                          select i.item_id from theirs join order_item_facts i on i.reorder_of = theirs.item_id)
                        select item_id from theirs""")
                .bind("account", visitor.account())
                .mapTo(Long.class)
                .collect(Collectors.toSet()));
    }

    /** What waited for a waybill of the person's is Student Records' to do again. */
    void gotWaybill(PublicVisitor visitor, long id) {
        ItemDetail item = items.get(id);
        if (item.row().handling() == SpecialHandling.PENDING) {
            changes.handleFor(
                    new ChangeHandling(id, item.version(), SpecialHandling.OUTSTANDING),
                    Objects.requireNonNullElse(visitor.actor(), SystemUser.MYPASS));
        }
    }

    /** Cancels one of the orders that the visitor may cancel; whether it is one, and still can be. */
    public boolean cancel(PassKey visit, long id) {
        Optional<Seen> may = seen(visit, List.of(id), false, 0, 1).stream()
                .filter(Seen::isCancellable)
                .findFirst();
        Optional<PublicVisitor> visitor = accounts.at(visit).filter(PublicVisitor::mayOrder);
        visitor.ifPresent(who -> may.ifPresent(seen -> cancel(who, seen)));
        return visitor.isPresent() && may.isPresent();
    }

    private void cancel(PublicVisitor visitor, Seen seen) {
        changes.changeFor(
                new ChangeStatus(
                        seen.item().row().id(),
                        seen.item().version(),
                        OrderItemStatus.CANCELLED,
                        seen.isStudent() ? StatusReason.REQUESTED_BY_STUDENT : StatusReason.OTHER),
                Objects.requireNonNullElse(visitor.actor(), SystemUser.MYPASS));
        database.write(handle -> Waybills.takeOff(handle, seen.item().row().id()));
        database.write(handle -> handle.execute(
                "insert into mypass_cancel (item_id, account_id, kind, cancelled_at, staff_login) values (?, ?, ?, ?, ?)"
                        + " on conflict (item_id) do update set account_id = excluded.account_id, kind = excluded.kind,"
                        + " cancelled_at = excluded.cancelled_at, staff_login = excluded.staff_login",
                seen.item().row().id(),
                visitor.account(),
                seen.own().kind().name(),
                Database.timestamp(clock.instant()),
                visitor.actor()));
    }
}
