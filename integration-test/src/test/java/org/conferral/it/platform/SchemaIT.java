package org.conferral.it.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.conferral.it.testbed.Database;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What holds for every table. */
@ArquillianTest
class SchemaIT {
    /**
     * What refers to a row is found by an index, so that its removal, and whoever asks what refers to it, looks at no whole
     * table. Code tables are left out: their few rows are never removed, and an index with seven values finds nothing;
     * so are the tables of the job repository, which the server makes.
     */
    private static final String WITHOUT_INDEX = """
            select c.conname::text from pg_constraint c
            where c.contype = 'f' and c.connamespace = 'public'::regnamespace
              and c.confrelid::regclass::text not in ('job_instance', 'job_execution', 'step_execution')
              and c.confrelid not in
                ('credential_type'::regclass, 'requirement_set'::regclass, 'order_code'::regclass,
                 'signing_key'::regclass)
              and not exists (
                select from pg_index i
                where i.indrelid = c.conrelid and i.indisvalid
                  and (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey
                  and (i.indpred is null or pg_get_expr(i.indpred, i.indrelid) = (
                    select '(' || a.attname || ' IS NOT NULL)' from pg_attribute a
                    where a.attrelid = c.conrelid and a.attnum = c.conkey[1])))
            order by 1""";

    /**
     * A trigger that joins the rows before and after a change does so by their order or a hash table: its plan is made for
     * the first set that a connection changes, which may be a single row, and kept for those of thousands.
     */
    private static final String COMPARES_EACH_WITH_EACH = """
            select p.proname::text from pg_trigger t join pg_proc p on p.oid = t.tgfoid
            where t.tgoldtable is not null and t.tgnewtable is not null
              and not 'enable_nestloop=off' = any (coalesce(p.proconfig, '{}'))
            order by 1""";

    @Test
    void everyReferenceHasItsIndex() {
        assertEquals(List.of(), Database.column(String.class, WITHOUT_INDEX));
    }

    @Test
    void setBeforeAndAfterAChangeIsJoinedAsASet() {
        assertEquals(List.of(), Database.column(String.class, COMPARES_EACH_WITH_EACH));
    }
}
