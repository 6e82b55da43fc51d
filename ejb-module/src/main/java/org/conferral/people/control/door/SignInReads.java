package org.conferral.people.control.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.function.Consumer;
import org.conferral.people.entity.SignInFilter;
import org.conferral.people.entity.SignInOutcome;
import org.conferral.people.entity.SignInRow;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Conditions;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.Page;
import org.conferral.platform.entity.PageRequest;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterable;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Reads who got in and who did not. */
@ApplicationScoped
public class SignInReads {
    private static final Map<String, String> SORTS =
            Map.of("at", "s.happened_at", "outcome", "s.outcome", "login", "s.login", "address", "s.address");

    @Inject
    Database database;

    @Inject
    Clock clock;

    /** A page of them. */
    public Page<SignInRow> page(SignInFilter filter, PageRequest request) {
        Conditions conditions = conditions(filter);
        return database.read(handle -> new Page<>(
                rows(handle, conditions, order(request) + " limit " + request.size() + " offset " + request.first())
                        .list(),
                conditions
                        .bind(handle.createQuery("select count(*) from sign_in s where " + conditions.sql()))
                        .mapTo(Long.class)
                        .one()));
    }

    /** Each of them, sorted as the list is. */
    public void each(SignInFilter filter, PageRequest order, Consumer<SignInRow> row) {
        database.write(handle -> rows(handle, conditions(filter), order(order)).forEach(row));
    }

    private static ResultIterable<SignInRow> rows(Handle handle, Conditions conditions, String tail) {
        return conditions
                .bind(handle.createQuery("select s.* from sign_in s where " + conditions.sql() + " order by " + tail))
                .setFetchSize(1000)
                .map(SignInReads::row);
    }

    private static String order(PageRequest request) {
        String sort = SORTS.get(request.sort());
        return sort == null
                ? "s.happened_at desc, s.id desc"
                : sort + (request.ascending() ? " asc" : " desc") + " nulls last, s.happened_at desc, s.id desc";
    }

    private Conditions conditions(SignInFilter filter) {
        LocalDate to = filter.to();
        SignInOutcome outcome = filter.outcome();
        return new Conditions()
                .and(
                        Conditions.anyContains("text", "s.login", "s.address"),
                        "text",
                        Conditions.containing(filter.text()))
                .and("s.outcome = :outcome", "outcome", outcome == null ? null : outcome.name())
                .and("s.happened_at >= :from", "from", start(filter.from()))
                .and("s.happened_at < :to", "to", start(to == null ? null : to.plusDays(1)));
    }

    private @Nullable OffsetDateTime start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    private static SignInRow row(ResultSet row, StatementContext context) throws SQLException {
        return new SignInRow(
                row.getLong("id"),
                Columns.instant(row, "happened_at"),
                SignInOutcome.valueOf(row.getString("outcome")),
                row.getString("login"),
                row.getString("address"),
                row.getString("path"),
                row.getInt("times"));
    }
}
