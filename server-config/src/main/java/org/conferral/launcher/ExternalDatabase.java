package org.conferral.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

/** The database that {@code DB_URL}, {@code DB_USER} and {@code DB_PASSWORD} name. */
public record ExternalDatabase(String url, String user, String password) {

    static Optional<ExternalDatabase> of(Environment environment) {
        return environment
                .text("DB_URL")
                .map(url -> new ExternalDatabase(
                        url,
                        environment.text("DB_USER").orElse("conferral"),
                        environment.text("DB_PASSWORD").orElse("conferral")));
    }

    /** Refuses the start when the database does not answer: the server would only fail later and less clearly. */
    void check() {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw Environment.refuse("DB_URL", url, "an address like jdbc:postgresql://host:5432/conferral");
        }
        DriverManager.setLoginTimeout(10);
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            if (connection.getMetaData().getDatabaseMajorVersion() < 15) {
                throw new StartRefusedException("The database of DB_URL is older than PostgreSQL 15.");
            }
        } catch (SQLException e) {
            throw new StartRefusedException("The database of DB_URL cannot be used: " + e.getMessage(), e);
        }
    }

    @Override
    public String toString() {
        return url + " as " + user;
    }
}
