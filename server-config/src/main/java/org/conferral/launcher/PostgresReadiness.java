package org.conferral.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** Waits until a starting PostgreSQL accepts connections, and makes the application's user and database if missing. */
record PostgresReadiness(String superuserUrl, String password) {

    /** Returns false when the process ended or the limit passed. */
    boolean await(Process postgres, Instant limit) {
        try {
            do {
                if (prepared()) {
                    return true;
                }
            } while (!postgres.waitFor(50, TimeUnit.MILLISECONDS)
                    && Instant.now().isBefore(limit));
            return false;
        } catch (InterruptedException e) {
            throw Command.interrupted(e);
        }
    }

    private boolean prepared() {
        try (Connection connection = DriverManager.getConnection(superuserUrl, PostgresCluster.SUPERUSER, password);
                Statement statement = connection.createStatement()) {
            prepare(statement);
            return true;
        } catch (SQLException e) {
            // 57P03: still starting; 08001: not listening yet.
            if ("28P01".equals(e.getSQLState())) {
                throw new StartRefusedException("The embedded database refuses the password in its folder.", e);
            }
            return false;
        }
    }

    private void prepare(Statement statement) throws SQLException {
        String name = EmbeddedPostgres.NAME;
        if (!exists(statement, "select 1 from pg_roles where rolname = '" + name + "'")) {
            statement.execute("create role " + name + " login createdb password '" + password + "'");
        }
        if (!exists(statement, "select 1 from pg_database where datname = '" + name + "'")) {
            statement.execute("create database " + name + " owner " + name);
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}
