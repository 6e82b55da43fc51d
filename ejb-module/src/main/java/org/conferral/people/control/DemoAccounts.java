package org.conferral.people.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.conferral.platform.control.Database;
import org.conferral.platform.control.Passwords;
import org.conferral.platform.entity.Environment;
import org.jdbi.v3.core.Handle;

/**
 * Makes the demo accounts that the launcher wrote down and that are not there yet: {@code CONFERRAL_ACCOUNTS} names a file
 * of lines {@code login password roles}, roles joined by commas. Without it there are none. A line without product roles (the
 * console's user) is left to the server.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class DemoAccounts {
    @Inject
    Database database;

    @PostConstruct
    void make() {
        Environment.ofThisServer()
                .text("CONFERRAL_ACCOUNTS")
                .map(Path::of)
                .map(DemoAccounts::lines)
                .orElse(List.of())
                .forEach(this::account);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void account(String line) {
        String[] parts = line.strip().split(" ", 3);
        if (parts.length == 3 && !parts[2].equals("MANAGEMENT")) {
            make(parts[0], parts[1], parts[2]);
        }
    }

    void make(String login, String password, String roles) {
        database.write(handle -> store(handle, login, password, roles));
    }

    /** Whoever is known stays as administrators have made them. */
    private static void store(Handle handle, String login, String password, String roles) {
        boolean known = handle.createQuery("select exists (select from app_user where login = :login)")
                .bind("login", login)
                .mapTo(Boolean.class)
                .one();
        if (known) {
            return;
        }
        handle.createUpdate("""
                        with made as (
                          insert into app_user (login, password_hash) values (:login, :hash)
                          on conflict (login) do nothing
                          returning id)
                        insert into app_user_role (user_id, role)
                        select made.id, role from made, unnest(string_to_array(:roles, ',')) role""")
                .bind("login", login)
                .bind("hash", Passwords.hash(password))
                .bind("roles", roles)
                .execute();
    }
}
