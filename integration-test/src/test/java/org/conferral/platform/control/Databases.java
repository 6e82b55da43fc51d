package org.conferral.platform.control;

import javax.sql.DataSource;

/** The database of what is tested outside the server. */
public final class Databases {
    private Databases() {}

    @SuppressWarnings("UnnecessaryAssignment") // stands in for the container, which injects it
    public static Database on(DataSource source) {
        Database database = new Database();
        database.dataSource = source;
        database.room = new Room();
        database.connect();
        return database;
    }

    /** What the product keeps for itself there. */
    @SuppressWarnings("UnnecessaryAssignment") // stands in for the container, which injects it
    public static Settings settings(Database database) {
        Settings settings = new Settings();
        settings.database = database;
        return settings;
    }
}
