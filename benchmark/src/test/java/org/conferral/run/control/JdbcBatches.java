package org.conferral.run.control;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.conferral.benchmark.BenchmarkDatabase;

/**
 * The run as a program of its own does it with JDBC: the search in SQL, then a thousand records at a time are read, written
 * by batches ({@code reWriteBatchedInserts}) and committed. One thread; the rules are those two that refuse somebody here.
 */
final class JdbcBatches {
    private static final int CHUNK = 1_000;

    /** What is written of each pending record, with the numbers that it gets. */
    static final String PENDING = pending("");

    private final BenchmarkDatabase database;

    JdbcBatches(BenchmarkDatabase database) {
        this.database = database;
    }

    int run() throws SQLException {
        try (Connection connection = database.rewriting();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(OneTransaction.RUN);
            statement.execute(OneTransaction.SEARCH);
            connection.commit();
            statement.execute("analyze run_item");
            statement.execute(OneTransaction.REFUSE);
            connection.commit();
            int written = 0;
            int chunk = CHUNK;
            while (chunk == CHUNK) {
                chunk = chunk(connection);
                connection.commit();
                written += chunk;
            }
            statement.execute("update run set ended_at = now()");
            connection.commit();
            return written;
        }
    }

    private static String pending(String limit) {
        return """
                select i.id as item, i.run_id, i.student_id, i.credential_type_id, t.code,
                  i.projected_school_year, s.last_name, s.suffix, s.first_name, s.middle_name,
                  concat_ws(' ', s.first_name, s.middle_name, s.last_name, s.suffix) as recipient,
                  s.document_language, a.street, a.city, a.province, a.postal_code, a.country,
                  %s as number, nextval('seq_document_order') as order_id,
                  nextval(pg_get_serial_sequence('document_order_item', 'id')) as order_item_id
                from (select * from run_item where state = 'PENDING' order by student_id %s) i
                join student s on s.id = i.student_id
                join credential_type t on t.id = i.credential_type_id
                left join lateral mailing_address(s.id, current_date) a on true""".formatted(OneTransaction.NUMBER, limit);
    }

    private static int chunk(Connection connection) throws SQLException {
        int count = 0;
        try (PreparedStatement read = connection.prepareStatement(pending("limit " + CHUNK));
                ResultSet rows = read.executeQuery();
                Batch numbers = new Batch(
                        connection,
                        "insert into credential_number (number, origin) values (?, 'GENERATED')",
                        "number");
                Batch awards = new Batch(
                        connection,
                        """
                        insert into award (student_id, credential_type_id, credential_number, school_year, awarded_on,
                          last_name, suffix, first_name, middle_name, run_id, updated_by, updated_at)
                        values (?, ?, ?, ?, current_date, ?, ?, ?, ?, ?, 'benchmark', now())""",
                        "student_id",
                        "credential_type_id",
                        "number",
                        "projected_school_year",
                        "last_name",
                        "suffix",
                        "first_name",
                        "middle_name",
                        "run_id");
                Batch orders = new Batch(connection, """
                        insert into document_order (id, status, request_method, requestor_name, placed_at, placed_by,
                          placed_by_organization, run_id)
                        values (?, 'ORDERED', 'NOT_APPLICABLE', 'Alberta Education', now(), 'benchmark',
                          'Alberta Education', ?)""", "order_id", "run_id");
                Batch items = new Batch(
                        connection,
                        """
                        insert into document_order_item (id, order_id, item_number, student_id, purpose, document_type,
                          credential_number, document_language, delivery_method, recipient_is_student, recipient_name,
                          street, city, province, postal_code, country, status, run_id, placed_at, updated_by, updated_at)
                        overriding system value
                        values (?, ?, 1, ?, 'FIRST_RUN', ?, ?, ?, 'AUTOMATED_PLUS_CARDBOARD', true, ?, ?, ?, ?, ?, ?,
                          'ORDERED', ?, now(), 'benchmark', now())""",
                        "order_item_id",
                        "order_id",
                        "student_id",
                        "code",
                        "number",
                        "document_language",
                        "recipient",
                        "street",
                        "city",
                        "province",
                        "postal_code",
                        "country",
                        "run_id");
                Batch settled = new Batch(
                        connection,
                        """
                        update run_item set state = 'ORDERED', credential_number = ?, order_item_id = ?,
                          order_item_number = lpad(cast(? as bigint)::text, 10, '0') || '-01', school_year = ?, awarded_on = current_date,
                          awarded_last_name = ?, awarded_suffix = ?, awarded_first_name = ?, awarded_middle_name = ?,
                          document_language = ?, settled_at = now()
                        where id = ?""",
                        "number",
                        "order_item_id",
                        "order_id",
                        "projected_school_year",
                        "last_name",
                        "suffix",
                        "first_name",
                        "middle_name",
                        "document_language",
                        "item")) {
            while (rows.next()) {
                for (Batch batch : List.of(numbers, awards, orders, items, settled)) {
                    batch.add(rows);
                }
                count++;
            }
            for (Batch batch : List.of(numbers, awards, orders, items, settled)) {
                batch.write();
            }
        }
        return count;
    }

    /** A statement with the columns of what was read that it takes, in their order. */
    private static final class Batch implements AutoCloseable {
        private final PreparedStatement statement;
        private final List<String> columns;

        Batch(Connection connection, String sql, String... columns) throws SQLException {
            statement = connection.prepareStatement(sql);
            this.columns = List.of(columns);
        }

        void add(ResultSet row) throws SQLException {
            for (int index = 0; index < columns.size(); index++) {
                statement.setObject(index + 1, row.getObject(columns.get(index)));
            }
            statement.addBatch();
        }

        void write() throws SQLException {
            statement.executeBatch();
        }

        @Override
        public void close() throws SQLException {
            statement.close();
        }
    }
}
