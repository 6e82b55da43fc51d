package org.conferral.order.control.placing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conferral.order.control.OrderSettings;
import org.conferral.order.entity.OrderAuthor;
import org.conferral.order.entity.PlaceFirstRunOrder;
import org.conferral.order.entity.PlacedItem;
import org.conferral.order.entity.Placement;
import org.conferral.platform.control.Database;
import org.conferral.student.entity.MailingAddress;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** Writes first-run orders as sets: two statements for any number of them, three when one was ordered meanwhile. */
@ApplicationScoped
public class FirstRunOrders {
    @Inject
    Database database;

    @Inject
    OrderSettings settings;

    public Map<Long, PlacedItem> place(List<PlaceFirstRunOrder> orders, Placement placement) {
        return orders.isEmpty()
                ? Map.of()
                : database.read(handle -> {
                    Long[] ids = newOrders(handle, orders.size(), placement);
                    Map<Long, PlacedItem> placed = newItems(handle, ids, orders, placement);
                    return placed.size() == ids.length ? placed : withoutEmptyOrders(handle, ids, placed);
                });
    }

    /** An order whose item met one that is there already would be an order of nothing. */
    private static Map<Long, PlacedItem> withoutEmptyOrders(Handle handle, Long[] ids, Map<Long, PlacedItem> placed) {
        handle.createUpdate("delete from document_order where id = any (:ids) and id <> all (:placed)")
                .bind("ids", ids)
                .bind(
                        "placed",
                        placed.values().stream().map(PlacedItem::orderId).toArray(Long[]::new))
                .execute();
        return placed;
    }

    private Long[] newOrders(Handle handle, int count, Placement placement) {
        OrderAuthor author = new OrderAuthor(placement.placedBy(), placement.placedAt());
        return handle.createQuery("""
                        insert into document_order (id, status, request_method, requestor_name, placed_at, placed_by,
                          placed_by_organization, run_id)
                        select nextval('seq_document_order'), 'ORDERED', 'NOT_APPLICABLE', :requestor, :at, :by,
                          :organization, :run
                        from generate_series(1, :count)
                        returning id""")
                .bind("requestor", settings.requestedBy())
                .bind("organization", author.organization())
                .bind("at", Database.timestamp(placement.placedAt()))
                .bind("by", placement.placedBy())
                .bind("run", placement.runId())
                .bind("count", count)
                .mapTo(Long.class)
                .list()
                .toArray(Long[]::new);
    }

    private static Map<Long, PlacedItem> newItems(
            Handle handle, Long[] ids, List<PlaceFirstRunOrder> orders, Placement placement) {
        return bindOrders(handle.createQuery("""
                                insert into document_order_item (order_id, item_number, student_id, purpose, document_type,
                                  credential_number, document_language, delivery_method, recipient_is_student,
                                  recipient_name, street, city, province, postal_code, country, status, run_id,
                                  placed_at, updated_by, updated_at)
                                select o.order_id, 1, o.student_id, 'FIRST_RUN', o.document_type,
                                  o.credential_number, o.language, :delivery, true,
                                  o.recipient, o.street, o.city, o.province, o.postal_code, o.country, 'ORDERED', :run,
                                  :at, :by, :at
                                from unnest(:orders, :students, :types, :numbers, :languages, :recipients, :streets,
                                  :cities, :provinces, :postalCodes, :countries)
                                  as o (order_id, student_id, document_type, credential_number, language, recipient,
                                    street, city, province, postal_code, country)
                                on conflict (credential_number)
                                  where purpose = 'FIRST_RUN' and not deleted and status <> 'CANCELLED' do nothing
                                returning id, order_id, item_number, credential_number"""), orders)
                .bind("orders", ids)
                .bind("delivery", placement.deliveryMethod().name())
                .bind("run", placement.runId())
                .bind("at", Database.timestamp(placement.placedAt()))
                .bind("by", placement.placedBy())
                .map((row, context) -> new PlacedItem(
                        row.getLong("id"),
                        row.getLong("order_id"),
                        row.getInt("item_number"),
                        row.getLong("credential_number")))
                .collect(Collectors.toMap(PlacedItem::credentialNumber, Function.identity()));
    }

    private static <S extends SqlStatement<S>> S bindOrders(S statement, List<PlaceFirstRunOrder> orders) {
        return bindAddresses(statement, orders)
                .bind(
                        "students",
                        orders.stream().map(order -> order.student().id()).toArray(Long[]::new))
                .bind("types", texts(orders, order -> order.type().name()))
                .bind(
                        "numbers",
                        orders.stream()
                                .map(PlaceFirstRunOrder::credentialNumber)
                                .toArray(Long[]::new))
                .bind("languages", texts(orders, PlaceFirstRunOrder::language))
                .bind(
                        "recipients",
                        texts(orders, order -> order.student().name().external()));
    }

    private static <S extends SqlStatement<S>> S bindAddresses(S statement, List<PlaceFirstRunOrder> orders) {
        return statement
                .bind("streets", addressTexts(orders, MailingAddress::street))
                .bind("cities", addressTexts(orders, MailingAddress::city))
                .bind("provinces", addressTexts(orders, MailingAddress::province))
                .bind("postalCodes", addressTexts(orders, MailingAddress::postalCode))
                .bind("countries", addressTexts(orders, MailingAddress::country));
    }

    private static @Nullable String[] addressTexts(
            List<PlaceFirstRunOrder> orders, Function<MailingAddress, @Nullable String> part) {
        return texts(orders, order -> {
            MailingAddress address = order.address();
            return address == null ? null : part.apply(address);
        });
    }

    private static @Nullable String[] texts(
            List<PlaceFirstRunOrder> orders, Function<PlaceFirstRunOrder, @Nullable String> text) {
        return orders.stream().map(text).toArray(String[]::new);
    }
}
