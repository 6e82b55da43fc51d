package org.conferral.order.control.placing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.order.entity.ReorderAsked;
import org.conferral.order.entity.ReorderFacts;
import org.conferral.order.entity.ReorderPolicy;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.Refusal;
import org.conferral.student.entity.Asn;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Whether an item may be ordered again: by what it is, by its student, and by those who know of its credential. */
@ApplicationScoped
public class ReorderCheck {
    @Inject
    Database database;

    @Inject
    Event<ReorderAsked> asking;

    @Inject
    Clock clock;

    /** What is known of an item and of its student, and the number of its credential. */
    private record Source(ReorderFacts facts, long credentialNumber) {
        static Source of(ResultSet row, StatementContext context) throws SQLException {
            return new Source(
                    new ReorderFacts(
                            OrderItemStatus.valueOf(row.getString("status")),
                            row.getBoolean("deleted"),
                            new Asn(row.getString("asn")),
                            row.getBoolean("deactivated"),
                            primary(row),
                            row.getBoolean("deceased"),
                            row.getBoolean("held")),
                    row.getLong("credential_number"));
        }

        private static @Nullable Asn primary(ResultSet row) throws SQLException {
            String asn = row.getString("primary_asn");
            return asn == null ? null : new Asn(asn);
        }
    }

    /** Why not, if so; Rule 60115 when there is no such item. */
    public Optional<Refusal> refusal(long item) {
        Optional<Source> source = database.read(handle -> handle.createQuery("""
                        select i.status, i.deleted, i.credential_number, s.asn, s.deactivated, s.deceased,
                          p.asn as primary_asn, coalesce(s.held_until >= :today, false) as held
                        from document_order_item i
                        join order_student s on s.id = i.student_id
                        left join order_student p on p.id = s.primary_id
                        where i.id = :item""")
                .bind("item", item)
                .bind("today", LocalDate.now(clock))
                .map(Source::of)
                .findOne());
        return source.isEmpty()
                ? Optional.of(Refusal.by(60115))
                : ReorderPolicy.refusal(source.get().facts())
                        .or(() -> ofCredential(source.get().credentialNumber()));
    }

    private Optional<Refusal> ofCredential(long number) {
        ReorderAsked question = new ReorderAsked(number);
        asking.fire(question);
        return question.refusal();
    }
}
