package org.conferral.platform.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What the product keeps for itself in the database. */
@ApplicationScoped
public class Settings {
    @Inject
    Database database;

    /** The value kept under this name; the first caller's {@code first} is kept for ever. */
    public String getOrKeep(String name, String first) {
        return database.read(handle -> {
            handle.execute(
                    "insert into setting (name, value) values (?, ?) on conflict (name) do nothing", name, first);
            return handle.createQuery("select value from setting where name = :name")
                    .bind("name", name)
                    .mapTo(String.class)
                    .one();
        });
    }
}
