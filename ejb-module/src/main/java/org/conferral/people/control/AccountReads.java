package org.conferral.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conferral.people.entity.AccountFilter;
import org.conferral.people.entity.AccountRow;
import org.conferral.people.entity.AccountState;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Conditions;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.Page;
import org.conferral.platform.entity.PageRequest;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads people with accounts. */
@ApplicationScoped
public class AccountReads {
    private static final Map<String, String> SORTS = Map.of(
            "login", "a.login",
            "full_name", "unaccent(lower(a.full_name))",
            "state", "a.state",
            "last_sign_in", "a.last_sign_in");

    private static final String ACCOUNTS = """
            from (
              select u.id, u.login, u.full_name, u.version,
                case when not u.enabled then 'DISABLED' when u.password_hash is null then 'INVITED' else 'ACTIVE' end as state,
                array(select r.role from app_user_role r where r.user_id = u.id and r.role <> 'L01' order by r.role) as roles,
                (select max(s.happened_at) from sign_in s
                 where s.login = u.login and s.outcome = 'SIGNED_IN') as last_sign_in,
                (select i.expires_at from invitation i where i.user_id = u.id) as invited_until
              from app_user u) a
            where\s""";

    @Inject
    Database database;

    /** A page of the people. */
    public Page<AccountRow> page(AccountFilter filter, PageRequest request) {
        Conditions conditions = conditions(filter);
        return database.read(handle -> new Page<>(
                rows(handle, conditions, order(request) + " limit " + request.size() + " offset " + request.first()),
                conditions
                        .bind(handle.createQuery("select count(*) " + ACCOUNTS + conditions.sql()))
                        .mapTo(Long.class)
                        .one()));
    }

    /** All of them, sorted as the list is. */
    public List<AccountRow> all(AccountFilter filter, PageRequest order) {
        return database.read(handle -> rows(handle, conditions(filter), order(order)));
    }

    public Optional<AccountRow> find(long id) {
        return database.read(handle -> rows(handle, new Conditions().and("a.id = :id", "id", id), "a.id").stream()
                .findFirst());
    }

    private static List<AccountRow> rows(Handle handle, Conditions conditions, String tail) {
        return conditions
                .bind(handle.createQuery("select a.* " + ACCOUNTS + conditions.sql() + " order by " + tail))
                .map(AccountReads::row)
                .list();
    }

    private static String order(PageRequest request) {
        String sort = SORTS.get(request.sort());
        return sort == null ? "a.login" : sort + (request.ascending() ? " asc" : " desc") + " nulls last, a.login";
    }

    private static Conditions conditions(AccountFilter filter) {
        AccountState state = filter.state();
        return new Conditions()
                .and(
                        Conditions.anyContains("text", "a.login", "a.full_name"),
                        "text",
                        Conditions.containing(filter.text()))
                .and(":role = any (a.roles)", "role", filter.role())
                .and("a.state = :state", "state", state == null ? null : state.name());
    }

    private static AccountRow row(ResultSet row, StatementContext context) throws SQLException {
        return new AccountRow(
                row.getLong("id"),
                row.getString("login"),
                row.getString("full_name"),
                Columns.texts(row, "roles"),
                AccountState.valueOf(row.getString("state")),
                Columns.instantOrNull(row, "last_sign_in"),
                Columns.instantOrNull(row, "invited_until"),
                row.getInt("version"));
    }
}
