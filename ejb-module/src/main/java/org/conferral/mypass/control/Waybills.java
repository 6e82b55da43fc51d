package org.conferral.mypass.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.conferral.connection.boundary.PublicAccountService;
import org.conferral.connection.entity.PassKey;
import org.conferral.connection.entity.PublicVisitor;
import org.conferral.mypass.entity.OwnOrder;
import org.conferral.mypass.entity.WaybillFault;
import org.conferral.mypass.entity.WaybillPolicy;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Database;
import org.jdbi.v3.core.Handle;

/** Keeps waybills that people send for their orders by courier. */
@ApplicationScoped
public class Waybills {
    @Inject
    Database database;

    @Inject
    PublicAccountService accounts;

    @Inject
    OwnOrders orders;

    @Inject
    WaybillCheck check;

    @Inject
    Clock clock;

    /** The newest orders of somebody's that may get a waybill, or another one. */
    public List<OwnOrder> waiting(PassKey visit) {
        return orders.byCourier(visit, WaybillPolicy.MOST_ORDERS).stream()
                .filter(OwnOrder::takesWaybill)
                .toList();
    }

    /** When somebody sent the waybills of items that are still kept. */
    Map<Long, Instant> sent(PublicVisitor visitor) {
        return database.read(handle -> handle.createQuery("""
                        select i.item_id, w.sent_at from mypass_waybill w
                          join mypass_waybill_item i on i.waybill_id = w.id
                        where w.account_id = :account""")
                .bind("account", visitor.account())
                .map((row, context) -> Map.entry(row.getLong("item_id"), Columns.instant(row, "sent_at")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Why a file is not kept for these of the visitor's orders, if so. To look for harm in it may take its time. */
    public Optional<WaybillFault> fault(PassKey visit, List<Long> asked, byte[] file) {
        return taking(visit, asked).isEmpty() ? Optional.of(WaybillFault.NO_ORDER) : check.fault(file);
    }

    /** Keeps a file that was looked at for these of the visitor's orders, if they still take one; why not, if so. */
    public Optional<WaybillFault> keep(PassKey visit, List<Long> asked, byte[] file) {
        List<Long> items = taking(visit, asked);
        if (items.isEmpty()) {
            return Optional.of(WaybillFault.NO_ORDER);
        }
        PublicVisitor visitor = accounts.at(visit).orElseThrow();
        store(visitor, items, file);
        items.forEach(item -> orders.gotWaybill(visitor, item));
        return Optional.empty();
    }

    private List<Long> taking(PassKey visit, List<Long> asked) {
        return accounts.at(visit).filter(PublicVisitor::mayOrder).isEmpty()
                ? List.of()
                : orders.of(visit, asked).stream()
                        .filter(OwnOrder::takesWaybill)
                        .map(OwnOrder::id)
                        .toList();
    }

    private void store(PublicVisitor visitor, List<Long> items, byte[] file) {
        database.write(handle -> {
            long waybill = handle.createQuery("""
                            insert into mypass_waybill (account_id, bytes, sent_at, staff_login)
                            values (:account, :bytes, :now, :staff) returning id""")
                    .bind("account", visitor.account())
                    .bind("bytes", file)
                    .bind("now", Database.timestamp(clock.instant()))
                    .bind("staff", visitor.actor())
                    .mapTo(Long.class)
                    .one();
            handle.createUpdate("""
                            insert into mypass_waybill_item (item_id, waybill_id)
                            select i.id, :waybill from unnest(:items) i (id) order by i.id
                            on conflict (item_id) do update set waybill_id = excluded.waybill_id""")
                    .bind("waybill", waybill)
                    .bind("items", items.toArray(Long[]::new))
                    .execute();
            // what the person was asked for has come: asked once more, they are told anew
            handle.createUpdate("delete from mypass_message where item_id = any (:items) and kind = 'WAYBILL_NEEDED'")
                    .bind("items", items.toArray(Long[]::new))
                    .execute();
            removeUnused(handle);
        });
    }

    /** Takes the waybill off an item that is no more; one of no other item goes with it. */
    static void takeOff(Handle handle, long item) {
        handle.execute("delete from mypass_waybill_item where item_id = ?", item);
        removeUnused(handle);
    }

    private static void removeUnused(Handle handle) {
        handle.execute("delete from mypass_waybill w where not exists"
                + " (select from mypass_waybill_item i where i.waybill_id = w.id)");
    }

    /** The waybill of an item. */
    public Optional<byte[]> file(long item) {
        return database.read(handle ->
                handle.createQuery("""
                        select w.bytes from mypass_waybill_item i join mypass_waybill w on w.id = i.waybill_id
                        where i.item_id = :item""").bind("item", item).mapTo(byte[].class).findOne());
    }

    /** Removes those that were sent long ago; how many. */
    public int prune() {
        return database.read(handle -> handle.createUpdate("delete from mypass_waybill where sent_at < :before")
                .bind("before", Database.timestamp(clock.instant().minus(WaybillPolicy.KEPT)))
                .execute());
    }
}
