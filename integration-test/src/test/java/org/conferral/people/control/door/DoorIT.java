package org.conferral.people.control.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Surroundings;
import org.conferral.people.control.PeopleSettings;
import org.conferral.people.entity.SignInAttempt;
import org.conferral.platform.control.Databases;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** What is counted of failed tries, by two servers over one database, and how long sign-ins are kept; in tables of their own. */
@SuppressWarnings("UnnecessaryAssignment") // stands in for the container, which injects these
class DoorIT {
    private static final Instant NOW = Instant.parse("2026-07-01T14:00:00Z");

    private final Door one = new Door();
    private final Door other = new Door();

    @BeforeEach
    void begin() {
        Database.update("drop schema if exists door cascade");
        Database.update("create schema door");
        for (String table : List.of("sign_in_tries", "setting", "sign_in", "app_user")) {
            Database.update("create table door." + table + " (like public." + table + " including all)");
        }
        Database.update("insert into door.setting select * from public.setting where name = 'door_key'");
        for (Door door : List.of(one, other)) {
            door.database = Databases.on(source());
            door.kept = Databases.settings(door.database);
            door.settings = new PeopleSettings(Map.of());
            at(door, NOW);
        }
    }

    private static PGSimpleDataSource source() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(Surroundings.value("DB_URL"));
        source.setUser(Surroundings.value("DB_USER"));
        source.setPassword(Surroundings.value("DB_PASSWORD"));
        source.setCurrentSchema("door");
        return source;
    }

    private static void at(Door door, Instant now) {
        door.clock = Clock.fixed(now, ZoneOffset.UTC);
    }

    @AfterAll
    static void end() {
        Database.update("drop schema if exists door cascade");
    }

    // people R5.1
    @Test
    void eitherServerKnowsWhatFailedAtTheOther() {
        SignInAttempt attempt = new SignInAttempt("jdoe", "203.0.113.9", "");
        for (int i = 0; i < 5; i++) {
            assertEquals(Optional.empty(), (i % 2 == 0 ? one : other).pass(attempt));
        }
        assertEquals(Optional.of(NOW.plusSeconds(10)), one.pass(attempt));
        assertEquals(Optional.of(NOW.plusSeconds(10)), other.pass(attempt));
        at(other, NOW.plusSeconds(10));
        assertEquals(Optional.empty(), other.pass(attempt));
        other.open(attempt);
        assertEquals(Optional.empty(), other.pass(attempt), "who got in begins anew");
    }

    // people R5.2
    @Test
    void knownBrowserHasACountOfItsOwn() {
        SignInAttempt strange = new SignInAttempt("jdoe", "203.0.113.9", "");
        String kept = one.open(strange);
        SignInAttempt known = new SignInAttempt("jdoe", "203.0.113.9", kept);
        while (one.pass(strange).isEmpty()) {
            // others guess
        }
        for (int i = 0; i < 5; i++) {
            assertEquals(Optional.empty(), one.pass(known));
        }
        assertTrue(one.pass(known).isPresent(), "who has the browser guesses no more than others");
        assertTrue(
                one.pass(new SignInAttempt("admin", "203.0.113.9", kept)).isEmpty(),
                "somebody else's login is another");
    }

    // people R5.1
    @Test
    void addressThatTriesManyLoginsWaits() {
        for (int i = 0; i < 50; i++) {
            assertEquals(Optional.empty(), one.pass(new SignInAttempt("login" + i, "2001:db8:0:1::" + i, "")));
        }
        assertTrue(
                one.pass(new SignInAttempt("another", "2001:db8:0:1::ffff", "")).isPresent());
        assertTrue(one.pass(new SignInAttempt("another", "2001:db8:0:2::1", "")).isEmpty());
    }

    // people R5.1
    @Test
    void whoGetsInKeepsNoOfficePaused() {
        for (int i = 0; i < 50; i++) {
            one.pass(new SignInAttempt("login" + i, "203.0.113.9", ""));
        }
        SignInAttempt colleague = new SignInAttempt("jdoe", "203.0.113.9", "");
        assertEquals(Optional.of(NOW.plusSeconds(1)), one.pass(colleague));
        at(one, NOW.plusSeconds(1));
        for (int i = 0; i < 3; i++) {
            assertEquals(Optional.empty(), one.pass(colleague), "whoever came before got in");
            one.open(colleague);
        }
        one.pass(colleague);
        assertEquals(Optional.of(NOW.plusSeconds(3)), one.pass(colleague), "and who fails does");
    }

    // people R5.3
    @Test
    void loginThatIsGuessedAtFromManyAddressesHasOneTryFromEach() {
        for (int i = 0; i < 50; i++) {
            assertEquals(Optional.empty(), one.pass(new SignInAttempt("jdoe", "203.0.113." + i, "")));
        }
        SignInAttempt owner = new SignInAttempt("jdoe", "198.51.100.1", "");
        assertEquals(Optional.empty(), one.pass(owner), "the owner's first try");
        assertEquals(Optional.of(NOW.plusSeconds(10)), one.pass(owner), "mistyped");
        at(one, NOW.plusSeconds(10));
        assertEquals(Optional.empty(), one.pass(owner));
    }

    // people R5.5
    @Test
    void whatIsCountedIsBoundedTellsNobodyAndIsForgotten() {
        String made = "made.up.login." + "x".repeat(10_000);
        for (int i = 0; i < 20; i++) {
            one.pass(new SignInAttempt(made + i, "203.0.113." + i, "\u0000.1.x"));
        }
        assertFalse(Database.rows("select * from door.sign_in_tries").toString().contains("made"));
        assertEquals(0, one.removeForgotten());
        at(one, NOW.plus(Duration.ofHours(2)));
        assertTrue(one.removeForgotten() > 20);
        assertEquals(0, Database.count("select count(*) from door.sign_in_tries"));
    }

    // people R5.5
    @Test
    void whatSomebodyTriesNowIsRemovedAnotherTime() throws SQLException {
        one.pass(new SignInAttempt("jdoe", "203.0.113.9", ""));
        at(one, NOW.plus(Duration.ofHours(2)));
        try (Connection trying = source().getConnection();
                Statement statement = trying.createStatement()) {
            trying.setAutoCommit(false);
            statement.execute("select from sign_in_tries where bound = 'LOGIN' for update");
            assertEquals(2, assertTimeoutPreemptively(Duration.ofMinutes(1), one::removeForgotten));
            trying.rollback();
        }
        assertEquals(1, one.removeForgotten());
    }

    // people R4.2
    @Test
    void ofWhatIsOldTheLastTimeThatSomebodyGotInStays() {
        SignInAttempt attempt = new SignInAttempt("ann", "203.0.113.9", "");
        SignIns signIns = new SignIns();
        signIns.database = Databases.on(source());
        Instant begin = Instant.parse("2025-01-01T00:00:00Z");
        for (int day = 0; day < 3; day++) {
            signIns.clock = Clock.fixed(begin.plus(Duration.ofDays(day)), ZoneOffset.UTC);
            signIns.succeeded("ann", "203.0.113.9");
            signIns.failed(attempt);
            signIns.paused(attempt);
            signIns.refused("ann", "203.0.113.9", "/people/list");
        }
        signIns.clock = Clock.fixed(begin.plus(Duration.ofDays(401)).plusSeconds(1), ZoneOffset.UTC);
        assertEquals(8, signIns.removeOlderThan(400), "all of the first two days");
        assertEquals(
                List.of("FAILED", "PAUSED", "REFUSED", "SIGNED_IN"),
                Database.column(String.class, "select outcome from door.sign_in order by outcome"));
        signIns.clock = Clock.fixed(begin.plus(Duration.ofDays(500)), ZoneOffset.UTC);
        signIns.removeOlderThan(400);
        assertEquals(List.of("SIGNED_IN"), Database.column(String.class, "select outcome from door.sign_in"));
    }
}
