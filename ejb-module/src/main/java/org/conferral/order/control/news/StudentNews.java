package org.conferral.order.control.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.conferral.order.control.ItemRows;
import org.conferral.order.entity.Recipient;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Database;
import org.conferral.student.entity.LegalName;
import org.conferral.student.entity.MailingAddress;
import org.conferral.student.entity.StudentsMerged;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Notes on an item that has no document yet, in the transaction of the import, that its student has another name or mailing
 * address by now, or none any more. The item keeps its own; an address that was never the student's is not compared.
 */
@ApplicationScoped
public class StudentNews {
    private static final int FETCH = 1_000;
    private static final String OPEN = """
            select seen.*, mail_key(known_street, known_city, known_province, known_postal_code, known_country)
              is distinct from mail_key(street, city, province, postal_code, country) as moved
            from (
            select i.id, s.last_name, s.suffix, s.first_name, s.middle_name,
              coalesce(n.name, i.recipient_name) as known_name,
              case when n.item_id is null then i.street else n.street end as known_street,
              case when n.item_id is null then i.city else n.city end as known_city,
              case when n.item_id is null then i.province else n.province end as known_province,
              case when n.item_id is null then i.postal_code else n.postal_code end as known_postal_code,
              case when n.item_id is null then i.country else n.country end as known_country,
              a.street, a.city, a.province, a.postal_code, a.country,
              i.street is null or exists (
                select from order_student_place p
                where p.student_id = i.student_id
                  and (p.place_key = address_key(i.street, i.postal_code, i.country)
                    or p.mail_key = mail_key(i.street, i.city, i.province, i.postal_code, i.country))) as theirs
            from document_order_item i
            join order_student s on s.id = i.student_id
            left join lateral mailing_address(i.student_id, :today) a on true
            left join lateral (
              select * from document_order_item_news n where n.item_id = i.id order by n.noted_at desc limit 1
            ) n on true
            where i.status in ('ORDERED', 'ON_HOLD', 'SYSTEM_HOLD') and not i.deleted and i.recipient_is_student
            ) seen
            order by id""";

    @Inject
    Database database;

    @Inject
    Clock clock;

    /** An item, what is known of its student on it, and what holds now. */
    private record Seen(long item, Recipient known, Recipient now) {
        static Seen of(ResultSet row, StatementContext context) throws SQLException {
            Recipient known = new Recipient(true, row.getString("known_name"), ItemRows.address(row, "known_"));
            Recipient now =
                    new Recipient(true, Columns.name(row, LegalName::new).external(), ItemRows.address(row));
            boolean told = row.getBoolean("theirs") && row.getBoolean("moved");
            return new Seen(row.getLong("id"), known, told ? now : now.at(known.address()));
        }

        boolean isNews() {
            return !now.equals(known);
        }
    }

    void merged(@Observes StudentsMerged event) {
        database.write(handle -> {
            List<Seen> news = handle.createQuery(OPEN)
                    .bind("today", LocalDate.now(clock))
                    .setFetchSize(FETCH)
                    .map(Seen::of)
                    .filter(Seen::isNews)
                    .list();
            if (!news.isEmpty()) {
                note(handle, news);
            }
        });
    }

    private void note(Handle handle, List<Seen> news) {
        try (PreparedBatch batch = handle.prepareBatch("""
                insert into document_order_item_news (item_id, noted_at, name, street, city, province, postal_code, country)
                values (:item, :at, :name, :street, :city, :province, :postalCode, :country)""")) {
            for (Seen one : news) {
                MailingAddress place = one.now().address();
                batch.bind("item", one.item())
                        .bind("at", Database.timestamp(clock.instant()))
                        .bind("name", one.now().name())
                        .bind("street", place == null ? null : place.street())
                        .bind("city", place == null ? null : place.city())
                        .bind("province", place == null ? null : place.province())
                        .bind("postalCode", place == null ? null : place.postalCode())
                        .bind("country", place == null ? null : place.country())
                        .add();
            }
            batch.execute();
        }
    }
}
