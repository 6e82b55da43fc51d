package org.conferral.mypass.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conferral.mypass.entity.MessageKind;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.order.entity.SpecialHandling;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.OutboxEvent;

/** Makes messages of what became of order items, many at a time. */
@ApplicationScoped
public class OrderNews {
    @Inject
    Database database;

    @Inject
    Messages messages;

    /** An item as it is now. */
    private record Facts(
            long item, OrderItemStatus status, SpecialHandling handling, DeliveryMethod method, boolean waybill) {}

    /** These items came to other statuses. */
    public void ofStatus(List<OutboxEvent> events) {
        tell(events, (to, now) -> MessageKind.of(OrderItemStatus.valueOf(to), now.handling()));
    }

    /** The special handling of these items was changed; what has changed once more since is told by that. */
    public void ofHandling(List<OutboxEvent> events) {
        tell(
                events,
                (to, now) -> SpecialHandling.valueOf(to) == now.handling()
                        ? MessageKind.of(now.handling(), now.status(), now.method(), now.waybill())
                        : Optional.empty());
    }

    private void tell(List<OutboxEvent> events, BiFunction<String, Facts, Optional<MessageKind>> policy) {
        Map<Long, Facts> facts =
                facts(events.stream().map(event -> item(event)).distinct().toList());
        Map<MessageKind, Set<Long>> told = new EnumMap<>(MessageKind.class);
        events.forEach(event -> Optional.ofNullable(facts.get(item(event)))
                .flatMap(now -> policy.apply(said(event, "to"), now))
                .ifPresent(kind ->
                        told.computeIfAbsent(kind, none -> new TreeSet<>()).add(item(event))));
        told.forEach(messages::tell);
    }

    private Map<Long, Facts> facts(Collection<Long> items) {
        return database.read(handle -> handle.createQuery("""
                        select f.item_id, status, special_handling_status, delivery_method,
                          exists (select from mypass_waybill_item w where w.item_id = f.item_id) as waybill
                        from order_item_facts f
                        where f.item_id = any (:items) and category = 'CREDENTIAL' and not deleted""")
                .bind("items", items.toArray(Long[]::new))
                .map((row, context) -> new Facts(
                        row.getLong("item_id"),
                        OrderItemStatus.valueOf(row.getString("status")),
                        SpecialHandling.valueOf(row.getString("special_handling_status")),
                        DeliveryMethod.valueOf(row.getString("delivery_method")),
                        row.getBoolean("waybill")))
                .collect(Collectors.toMap(Facts::item, Function.identity())));
    }

    private static long item(OutboxEvent event) {
        return Long.parseLong(said(event, "item"));
    }

    private static String said(OutboxEvent event, String name) {
        return Objects.requireNonNull(event.payload().get(name), name);
    }
}
