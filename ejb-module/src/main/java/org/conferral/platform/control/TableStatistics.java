package org.conferral.platform.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * What the planner knows of the tables. PostgreSQL looks at a table again by itself only when a tenth of it has changed, and
 * that a minute later: when tens of thousands of rows were written at once, pages would go by what was before.
 */
@ApplicationScoped
public class TableStatistics {
    /** What little there is to write is planned for well enough. */
    private static final int MUCH = 1_000;

    private static final String CHANGED = """
            select string_agg(format('%%I', relname), ', ' order by relname) from pg_stat_user_tables
            where schemaname = current_schema() and n_mod_since_analyze > %d + n_live_tup / 50""".formatted(MUCH);

    @Inject
    Database database;

    /** Has the tables looked at to which much was written since; one that something else holds is left out. */
    public void refresh() {
        database.write(handle -> handle.createQuery(CHANGED)
                .mapTo(String.class)
                .findOne()
                .ifPresent(tables -> handle.execute("analyze (skip_locked) " + tables)));
    }
}
