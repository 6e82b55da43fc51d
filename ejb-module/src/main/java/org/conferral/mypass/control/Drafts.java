package org.conferral.mypass.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.conferral.connection.entity.PublicVisitor;
import org.conferral.mypass.entity.OrderDraft;
import org.conferral.order.entity.RecipientKind;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Database;
import org.conferral.student.entity.MailingAddress;

/** What people are about to order: one draft for each account, until it is sent or dropped. */
@ApplicationScoped
public class Drafts {
    private static final Duration KEPT = Duration.ofDays(60);

    private static final String BEGUN = """
            insert into mypass_draft (account_id, saved_at, award_id, current_name, copies, language, recipient, consumer_id,
              other_name, courier, certification_country, country, street, city, province, postal_code, staff_login)
            select :account, :now, :award, :name, :copies, :language, :recipient, :consumer, :other, :courier, :certification,
              :country, :street, :city, :province, :code, :staff
            where :version = 0
            on conflict (account_id) do nothing""";

    private static final String CHANGED = """
            update mypass_draft set version = nextval('seq_mypass_draft_version'), saved_at = :now, current_name = :name,
              copies = :copies, language = :language, recipient = :recipient, consumer_id = :consumer, other_name = :other,
              courier = :courier, certification_country = :certification, country = :country, street = :street,
              city = :city, province = :province, postal_code = :code, staff_login = :staff
            where account_id = :account and version = :version and award_id = :award""";

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

    /**
     * Keeps what is about to be ordered in the place of what its person was shown; whether that still waits, or nothing where
     * nothing did.
     */
    boolean keep(PublicVisitor visitor, OrderDraft draft) {
        MailingAddress address = draft.address();
        int kept = database.read(handle -> handle.createUpdate(draft.version() == 0 ? BEGUN : CHANGED)
                .bind("account", visitor.account())
                .bind("staff", visitor.actor())
                .bind("version", draft.version())
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
        return kept > 0;
    }

    /** Takes the draft that its person was shown, which nobody else can take then; none where it is another by now. */
    Optional<OrderDraft> take(long account, long version) {
        return database.read(handle -> handle.createQuery(
                        "delete from mypass_draft where account_id = :account and version = :version returning *")
                .bind("account", account)
                .bind("version", version)
                .map((row, context) -> draft(row))
                .findOne());
    }

    /** Forgets what nobody has finished for long; how many there were. */
    public int prune() {
        return database.read(handle -> handle.createUpdate("delete from mypass_draft where saved_at < :then")
                .bind("then", Database.timestamp(clock.instant().minus(KEPT)))
                .execute());
    }

    private static OrderDraft draft(ResultSet row) throws SQLException {
        return new OrderDraft(
                row.getLong("version"),
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
                Columns.addressOrNull(row, "", MailingAddress::new),
                row.getString("staff_login") != null);
    }
}
