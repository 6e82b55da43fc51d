package org.conferral.order.control.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.conferral.order.control.ItemRows;
import org.conferral.order.entity.AddressMapper;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.order.entity.ReleaseFacts;
import org.conferral.order.entity.ReleasePolicy;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.Refusal;
import org.conferral.student.entity.MailingAddress;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Whether what the system holds items for still is so, and what of it ends with their release. */
@ApplicationScoped
public class ItemCauses {
    @Inject
    Database database;

    @Inject
    Clock clock;

    /** An item that has no address, and the one that its student has. */
    private record Found(long item, MailingAddress address) {}

    /** Why the item may not be released yet, if so. */
    public Optional<Refusal> standing(long item, OrderItemStatus status) {
        return ReleasePolicy.refusal(status, facts(item));
    }

    private ReleaseFacts facts(long item) {
        return database.read(handle -> handle.createQuery("""
                        select %s
                        from document_order_item i
                        join order_student s on s.id = i.student_id
                        where i.id = :item""".formatted(ItemRows.FACTS))
                .bind("item", item)
                .bind("today", LocalDate.now(clock))
                .map((row, context) -> ItemRows.facts(row))
                .one());
    }

    /** The students' own items that have no address take the one that the student has by now, as orders keep addresses. */
    public void addressAnew(Long... items) {
        database.write(handle -> {
            List<Found> found = handle.createQuery("""
                            select i.id, a.street, a.city, a.province, a.postal_code, a.country
                            from document_order_item i
                            cross join lateral mailing_address(i.student_id, :today) a
                            where i.id = any (:items) and i.street is null and i.recipient_is_student""")
                    .bind("items", items)
                    .bind("today", LocalDate.now(clock))
                    .map((row, context) -> new Found(row.getLong("id"), AddressMapper.mapped(ItemRows.placed(row))))
                    .list();
            if (!found.isEmpty()) {
                send(handle, found);
            }
        });
    }

    private static void send(Handle handle, List<Found> found) {
        handle.createUpdate("""
                        update document_order_item i
                        set street = a.street, city = a.city, province = a.province, postal_code = a.postal_code,
                          country = a.country, version = i.version + 1
                        from unnest(:items, :streets, :cities, :provinces, :codes, :countries)
                          as a (id, street, city, province, postal_code, country)
                        where i.id = a.id""")
                .bind("items", found.stream().map(Found::item).toArray(Long[]::new))
                .bind("streets", texts(found, MailingAddress::street))
                .bind("cities", texts(found, MailingAddress::city))
                .bind("provinces", texts(found, MailingAddress::province))
                .bind("codes", texts(found, MailingAddress::postalCode))
                .bind("countries", texts(found, MailingAddress::country))
                .execute();
    }

    private static @Nullable String[] texts(List<Found> found, Function<MailingAddress, @Nullable String> part) {
        return found.stream().map(one -> part.apply(one.address())).toArray(String[]::new);
    }
}
