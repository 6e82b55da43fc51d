package org.conferral.platform.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.core.Utils;

/** Values that are written into a statement: nobody's text is ever more than a text. */
class ConditionsTest {
    private static final PGConnection CONNECTION = (PGConnection) Proxy.newProxyInstance(
            ConditionsTest.class.getClassLoader(),
            new Class<?>[] {PGConnection.class},
            (self, method, values) ->
                    Utils.escapeLiteral(null, (String) values[0], true).toString());

    @Test
    void valuesStandWhereTheirNamesAre() throws Exception {
        Conditions conditions = new Conditions()
                .and("i.run_id = :run", "run", 7L)
                .and("i.id = any (:ids)", "ids", new Long[] {1L, 2L})
                .and("i.day < :day and i.day::text > :day", "day", LocalDate.of(2026, 5, 1))
                .and("i.status = :status", "status", null);
        assertEquals(
                "i.run_id = 7 and i.id = any ('{1,2}'::bigint[]) and i.day < '2026-05-01' and i.day::text > '2026-05-01'",
                conditions.written(conditions.sql(), CONNECTION));
    }

    @Test
    void aTextEndsNowhereButAtItsEnd() throws Exception {
        Conditions conditions = new Conditions()
                .and("s.words @@ name_query(:student)", "student", "O'Neil'; drop table student; -- :run $1 \\");
        assertEquals(
                "s.words @@ name_query('O''Neil''; drop table student; -- :run $1 \\')",
                conditions.written(conditions.sql(), CONNECTION));
    }

    @Test
    void aNameWithoutAValueIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Conditions().written("select :nothing", CONNECTION));
    }
}
