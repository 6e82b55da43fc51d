package org.conferral.platform.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.conferral.platform.entity.SavedSearch;

/** How persons have arranged their lists, and their searches. */
@ApplicationScoped
public class OwnLists {
    private static final String SEARCHES = """
            select s.id, s.name, c.key as field, c.value
            from own_search s left join lateral jsonb_each_text(s.criteria) c on true
            where s.login = :login and s.list = :list
            order by s.name collate "en-CA-x-icu", s.id""";

    @Inject
    Database database;

    /** The columns that the person has chosen, in their order; none where nothing was chosen. */
    public List<String> columns(String login, String list) {
        return database.read(handle -> handle.createQuery("""
                        select unnest(columns) from own_columns where login = :login and list = :list""")
                .bind("login", login)
                .bind("list", list)
                .mapTo(String.class)
                .list());
    }

    public void arrange(String login, String list, List<String> columns) {
        database.write(handle -> handle.createUpdate("""
                        insert into own_columns (login, list, columns) values (:login, :list, :columns)
                        on conflict (login, list) do update set columns = excluded.columns""")
                .bind("login", login)
                .bind("list", list)
                .bind("columns", columns.toArray(String[]::new))
                .execute());
    }

    /** The list is as it was at first. */
    public void reset(String login, String list) {
        database.write(handle -> handle.execute("delete from own_columns where login = ? and list = ?", login, list));
    }

    /** The person's searches of a list, by name. */
    public List<SavedSearch> searches(String login, String list) {
        return database.read(handle -> handle.createQuery(SEARCHES)
                .bind("login", login)
                .bind("list", list)
                .reduceResultSet(new Searches(), (searches, row, context) -> searches.add(row))
                .list());
    }

    /** A search of this name is replaced. */
    public void keep(String login, String list, String name, Map<String, String> criteria) {
        database.write(handle -> handle.createUpdate("""
                        insert into own_search (login, list, name, criteria)
                        values (:login, :list, :name,
                          (select coalesce(jsonb_object_agg(f, v), '{}') from unnest(:fields, :values) as c (f, v)))
                        on conflict (login, list, name) do update set criteria = excluded.criteria""")
                .bind("login", login)
                .bind("list", list)
                .bind("name", name)
                .bind("fields", criteria.keySet().toArray(String[]::new))
                .bind("values", criteria.values().toArray(String[]::new))
                .execute());
    }

    public void forget(String login, String list, long id) {
        database.write(handle ->
                handle.execute("delete from own_search where login = ? and list = ? and id = ?", login, list, id));
    }

    /** Rows of one field each become searches. */
    private static final class Searches {
        private final Map<Long, String> names = new LinkedHashMap<>();
        private final Map<Long, Map<String, String>> criteria = new HashMap<>();

        Searches add(ResultSet row) throws SQLException {
            long id = row.getLong("id");
            names.put(id, row.getString("name"));
            Map<String, String> of = criteria.computeIfAbsent(id, key -> new HashMap<>());
            if (row.getString("field") != null) {
                of.put(row.getString("field"), row.getString("value"));
            }
            return this;
        }

        List<SavedSearch> list() {
            return names.entrySet().stream()
                    .map(name -> new SavedSearch(
                            name.getKey(), name.getValue(), criteria.getOrDefault(name.getKey(), Map.of())))
                    .toList();
        }
    }
}
