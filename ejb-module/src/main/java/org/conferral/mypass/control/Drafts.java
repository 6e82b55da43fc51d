package org.conferral.mypass.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.conferral.mypass.entity.OrderDraft;
import org.conferral.order.entity.RecipientKind;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Database;
import org.conferral.student.entity.MailingAddress;
import org.jspecify.annotations.Nullable;

/** What people are about to order: one draft for each account, until it is sent or dropped. */
@ApplicationScoped
public class Drafts {
    @Inject
    Database database;

    @Inject
    Clock clock;

    Optional<OrderDraft> of(long account) {
        return database.read(handle -> handle.createQuery("select * from mypass_draft where account_id = :account")
                .bind("account", account)
                .map((row, context) -> draft(row))
                .findOne());
    }

    void keep(long account, OrderDraft draft) {
        MailingAddress address = draft.address();
        database.write(handle -> handle.createUpdate("""
                        insert into mypass_draft (account_id, saved_at, award_id, current_name, copies, language, recipient,
                          consumer_id, other_name, courier, certification_country, country, street, city, province,
                          postal_code)
                        values (:account, :now, :award, :name, :copies, :language, :recipient, :consumer, :other, :courier,
                          :certification, :country, :street, :city, :province, :code)
                        on conflict (account_id) do update set saved_at = excluded.saved_at,
                          award_id = excluded.award_id, current_name = excluded.current_name, copies = excluded.copies,
                          language = excluded.language, recipient = excluded.recipient,
                          consumer_id = excluded.consumer_id, other_name = excluded.other_name,
                          courier = excluded.courier, certification_country = excluded.certification_country,
                          country = excluded.country, street = excluded.street, city = excluded.city,
                          province = excluded.province, postal_code = excluded.postal_code""")
                .bind("account", account)
                .bind("now", Database.timestamp(clock.instant()))
                .bind("award", draft.award())
                .bind("name", draft.currentName())
                .bind("copies", draft.copies())
                .bind("language", draft.language())
                .bind("recipient", draft.recipient().name())
                .bind("consumer", draft.consumer())
                .bind("other", draft.otherName())
                .bind("courier", draft.courier())
                .bind("certification", draft.certificationCountry())
                .bind("country", draft.country())
                .bind("street", address == null ? null : address.street())
                .bind("city", address == null ? null : address.city())
                .bind("province", address == null ? null : address.province())
                .bind("code", address == null ? null : address.postalCode())
                .execute());
    }

    /** Takes the draft, which nobody else can take then. */
    Optional<OrderDraft> take(long account) {
        return database.read(
                handle -> handle.createQuery("delete from mypass_draft where account_id = :account returning *")
                        .bind("account", account)
                        .map((row, context) -> draft(row))
                        .findOne());
    }

    private static OrderDraft draft(ResultSet row) throws SQLException {
        return new OrderDraft(
                row.getLong("award_id"),
                row.getBoolean("current_name"),
                row.getInt("copies"),
                row.getString("language"),
                RecipientKind.valueOf(row.getString("recipient")),
                Columns.keyOrNull(row, "consumer_id"),
                row.getString("other_name"),
                row.getBoolean("courier"),
                row.getString("certification_country"),
                row.getString("country"),
                address(row));
    }

    private static @Nullable MailingAddress address(ResultSet row) throws SQLException {
        String street = row.getString("street");
        return street == null
                ? null
                : new MailingAddress(
                        street,
                        row.getString("city"),
                        row.getString("province"),
                        row.getString("postal_code"),
                        row.getString("country"));
    }
}
