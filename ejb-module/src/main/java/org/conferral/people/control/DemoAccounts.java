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
import org.conferral.platform.entity.Environment;
import org.jdbi.v3.core.Handle;

/**
 * Makes the demo accounts that the launcher wrote down: {@code CONFERRAL_ACCOUNTS} names a file of lines
 * {@code login password roles}, roles joined by commas. Without it there are none. A line without product roles (the
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
            database.write(handle -> store(handle, parts[0], parts[1], parts[2]));
        }
    }

    private static void store(Handle handle, String login, String password, String roles) {
        if (!isCurrent(handle, login, password)) {
            handle.createUpdate("insert into app_user (login, password_hash) values (:login, :hash)"
                            + " on conflict (login) do update set password_hash = excluded.password_hash")
                    .bind("login", login)
                    .bind("hash", Passwords.hash(password))
                    .execute();
        }
        handle.createUpdate("""
                        insert into app_user_role (user_id, role)
                        select u.id, r from app_user u, unnest(string_to_array(:roles, ',')) r where u.login = :login
                        on conflict do nothing""").bind("login", login).bind("roles", roles).execute();
    }

    private static boolean isCurrent(Handle handle, String login, String password) {
        return handle.createQuery("select password_hash from app_user where login = :login")
                .bind("login", login)
                .mapTo(String.class)
                .findOne()
                .filter(hash -> Passwords.isOf(hash, password))
                .isPresent();
    }
}
