package org.conferral.platform.control.staged;

import org.conferral.platform.entity.MergeCount;
import org.jdbi.v3.core.Handle;

/**
 * Judges the rows of an import's staging table as a set. A staging table has the row's number ({@code line}), its
 * cells, {@code errors} (column, code and value of each error) and {@code warnings} (staging column, kind and value of
 * each warning). A row without errors goes in.
 *
 * <p>Table and column names and queries come from the code, never from a caller's input.
 */
public final class StagedRows {
    private final Handle handle;
    private final String table;

    public StagedRows(Handle handle, String table) {
        this.handle = handle;
        this.table = table;
    }

    /**
     * Rejects rows.
     *
     * @param column the header of the cell at fault, blank for the row as a whole
     * @param code the error's code in the intake's texts
     * @param query yields {@code line} and {@code value} (text, what the error's text names) of each row to reject
     */
    public void reject(String column, String code, String query) {
        handle.createUpdate("""
                        update %s staged
                        set errors = staged.errors || array[:column, :code, coalesce(faulty.value, '')]
                        from (%s) faulty
                        where staged.line = faulty.line""".formatted(table, query))
                .bind("column", column)
                .bind("code", code)
                .execute();
    }

    /**
     * Warns of rows that go in though they look wrong.
     *
     * @param field the staging column that looks wrong
     * @param kind the warning's kind
     * @param query yields {@code line} and {@code value} (text) of each row to warn of
     */
    public void warn(String field, String kind, String query) {
        handle.createUpdate("""
                        update %s staged set warnings = staged.warnings || array[:field, :kind, strange.value]
                        from (%s) strange
                        where staged.line = strange.line""".formatted(table, query))
                .bind("field", field)
                .bind("kind", kind)
                .execute();
    }

    /** Lets the planner know of the tables that a merge changed, at once: what follows in the transaction relies on it. */
    public MergeCount analyzed(MergeCount count, String tables) {
        if (count.changed()) {
            handle.execute("analyze " + tables);
        }
        return count;
    }

    /**
     * Rejects rows that have the key of an earlier one.
     *
     * @param key the staging columns that make up the key, never null, separated by commas
     * @param where which rows have a key
     */
    public void rejectDuplicates(String column, String key, String where) {
        reject(column, "duplicate", """
                        select s.line, d.first::text as value
                        from %1$s s
                        join (
                          select %2$s, min(line) as first from %1$s where %3$s group by %2$s having count(*) > 1) d
                          using (%2$s)
                        where s.line > d.first and %3$s""".formatted(table, key, where));
    }
}
