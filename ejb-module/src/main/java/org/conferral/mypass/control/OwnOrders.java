package org.conferral.mypass.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
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
import org.conferral.mypass.entity.OwnOrder;
import org.conferral.order.boundary.OrderItemQueries;
import org.conferral.order.boundary.OrderItemService;
import org.conferral.order.entity.ChangeHandling;
import org.conferral.order.entity.ChangeStatus;
import org.conferral.order.entity.ItemDetail;
import org.conferral.order.entity.OrderItemRow;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.order.entity.OrderPurpose;
import org.conferral.order.entity.SpecialHandling;
import org.conferral.order.entity.StatusReason;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.SystemUser;

/** Shows what became of the orders of a person's students, as far as they are that person's to see, and cancels some. */
@ApplicationScoped
public class OwnOrders {
    private static final int ORDER_DIGITS = 10;

    @Inject
    PublicAccountService accounts;

    @Inject
    ConnectionService connections;

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
     * @param mine whether they ordered it themselves
     */
    private record Seen(OwnConnection own, ItemDetail item, boolean mine, boolean hasWaybill) {
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
                    && (isStudent() || mine)
                    && item.next().contains(OrderItemStatus.CANCELLED);
        }

        /** While Student Records wait for it or have not sent the document yet. */
        boolean takesWaybill() {
            return item.row().delivery().isByCourier()
                    && (isStudent() || mine)
                    && item.row().handling().isOpen()
                    && !item.nextHandling().isEmpty();
        }

        OwnOrder order() {
            return new OwnOrder(
                    item.row().id(),
                    item.row().number(),
                    item.row().number().substring(0, ORDER_DIGITS),
                    own.name(),
                    item.row().type(),
                    item.row().uiStatus().forPublic(),
                    item.row().placedAt(),
                    requestedBy(),
                    item.row().recipientName(),
                    block(),
                    item.row().copies(),
                    item.row().language(),
                    mine,
                    isCancellable(),
                    takesWaybill(),
                    hasWaybill);
        }
    }

    /** The orders of everybody that the visitor is connected to, newest first; a third party's own ones only. */
    public List<OwnOrder> of(PassKey visit) {
        return seen(visit)
                .map(Seen::order)
                .sorted(Comparator.comparing(OwnOrder::placedAt).reversed())
                .toList();
    }

    private Stream<Seen> seen(PassKey visit) {
        Set<Long> mine = accounts.at(visit).map(this::ordered).orElse(Set.of());
        Set<Long> waybills = waybills();
        // by whichever number somebody is connected, as the closest
        Map<Long, OwnConnection> found = connections.own(visit).stream()
                .collect(Collectors.toMap(
                        OwnConnection::student,
                        own -> own,
                        BinaryOperator.minBy(Comparator.comparing(OwnConnection::kind))));
        return found.values().stream().flatMap(own -> items.ofStudent(own.student()).stream()
                .filter(item -> !item.deleted() && item.status() != OrderItemStatus.UNDER_CONSTRUCTION)
                .map(OrderItemRow::id)
                .filter(item -> own.kind() != ConnectionKind.THIRD_PARTY || mine.contains(item))
                .map(item -> new Seen(own, items.get(item), mine.contains(item), waybills.contains(item))));
    }

    private Set<Long> waybills() {
        return database.read(handle -> handle.createQuery("select item_id from mypass_waybill_item")
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
        Optional<Seen> may = seen(visit)
                .filter(seen -> seen.item().row().id() == id && seen.isCancellable())
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
