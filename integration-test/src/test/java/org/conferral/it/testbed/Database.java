package org.conferral.it.testbed;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The application's database, past the application: what a test puts there, and what it finds there afterwards. */
public final class Database {
    private static final KeptConnections KEPT = new KeptConnections(Database::connect);

    private Database() {}

    /** Column names and values of each row. */
    public static List<Map<String, @Nullable Object>> rows(String sql, @Nullable Object... values) {
        return with(sql, values, statement -> {
            try (ResultSet result = statement.executeQuery()) {
                List<Map<String, @Nullable Object>> rows = new ArrayList<>();
                while (result.next()) {
                    rows.add(row(result));
                }
                return rows;
            }
        });
    }

    /** The first column of each row. */
    public static <T> List<T> column(Class<T> type, String sql, @Nullable Object... values) {
        return rows(sql, values).stream()
                .map(row -> type.cast(row.values().iterator().next()))
                .toList();
    }

    /** The one value of the one row. */
    public static <T> T value(Class<T> type, String sql, @Nullable Object... values) {
        List<T> column = column(type, sql, values);
        if (column.size() != 1) {
            throw new AssertionError(column.size() + " rows of " + sql);
        }
        return column.get(0);
    }

    public static long count(String sql, @Nullable Object... values) {
        return value(Number.class, sql, values).longValue();
    }

    /** How many rows it changed. */
    public static int update(String sql, @Nullable Object... values) {
        return with(sql, values, PreparedStatement::executeUpdate);
    }

    private static Map<String, @Nullable Object> row(ResultSet result) throws SQLException {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
            row.put(result.getMetaData().getColumnLabel(column), result.getObject(column));
        }
        return row;
    }

    /** Inside the server the connections are the pool's, and it keeps them. */
    private static <T> T with(String sql, @Nullable Object[] values, KeptConnections.Work<T> work) {
        if (!Surroundings.inServer()) {
            return KEPT.with(sql, values, work);
        }
        try (Connection connection = connect()) {
            return KeptConnections.on(connection, sql, values, work);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    @SuppressWarnings("BanJNDI") // the name is this application's own
    static Connection connect() throws SQLException {
        try {
            return Surroundings.inServer()
                    ? InitialContext.<DataSource>doLookup("java:jboss/datasources/ConferralDS")
                            .getConnection()
                    : open(
                            Surroundings.value("DB_URL"),
                            Surroundings.value("DB_USER"),
                            Surroundings.value("DB_PASSWORD"));
        } catch (NamingException e) {
            throw new SQLException(e);
        }
    }

    /** Whose statements bear that a test changes tables between them. */
    static Connection open(String url, String user, String password) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("prepareThreshold", "0");
        return DriverManager.getConnection(url, properties);
    }
}
