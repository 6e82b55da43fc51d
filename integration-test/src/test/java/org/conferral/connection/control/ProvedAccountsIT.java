package org.conferral.connection.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.conferral.connection.entity.PassKey;
import org.conferral.connection.entity.ProvedEntry;
import org.conferral.connection.entity.ProvedPerson;
import org.conferral.connection.entity.ProviderFault;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.OneConnection;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Surroundings;
import org.conferral.platform.control.Databases;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Accounts of people whom a provider vouches for, where the testbed has none: each step in a transaction of its own. */
@SuppressWarnings("UnnecessaryAssignment") // stands in for the container, which injects these
class ProvedAccountsIT {
    private static final String ISSUER = "https://id.example/realms/people";
    private static final int ROUNDS = 5;

    private static ProvedPerson person(String subject, @Nullable String address) {
        return new ProvedPerson(ISSUER, subject, address, Instant.now());
    }

    private static ProvedEntry enter(ProvedPerson person) {
        try (Connection connection = source().getConnection()) {
            connection.setAutoCommit(false);
            ProvedEntry entry = accounts(OneConnection.of(connection)).enter(person, "EN");
            connection.commit();
            return entry;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ProvedAccounts accounts(DataSource source) {
        ProvedAccounts accounts = new ProvedAccounts();
        accounts.database = Databases.on(source);
        accounts.clock = Clock.systemUTC();
        accounts.visits = visits(source);
        accounts.imported = new ImportedConnections();
        accounts.imported.database = accounts.database;
        accounts.imported.clock = accounts.clock;
        accounts.letters = new ConnectionLetters();
        accounts.settings = new ProviderSettings(Map.of("CONFERRAL_MYPASS_OIDC_PROVIDER_URL", ISSUER));
        return accounts;
    }

    private static PublicVisits visits(DataSource source) {
        PublicVisits visits = new PublicVisits();
        visits.database = Databases.on(source);
        visits.clock = Clock.systemUTC();
        return visits;
    }

    private static String subject() {
        return "person " + Database.count("select nextval('test_number')");
    }

    private static String address(String subject) {
        return subject.replace(" ", "") + "@example.org";
    }

    /** A connection of an address that has no account yet; the student's key. */
    private static long waits(String address) {
        long student = School.open().pupil().id();
        Database.update(
                "insert into imported_connection (address_hash, address, student_id, kind, imported_at)"
                        + " values (sha256(convert_to(?, 'UTF8')), ?, ?, 'STUDENT', now())",
                address,
                address,
                student);
        return student;
    }

    private static long connected(long student) {
        return Database.count("select count(*) from student_connection where student_id = ?", student);
    }

    private static void mustTell(ProvedEntry entry, String kind, String address) {
        assertEquals(1, entry.letters().size(), entry::toString);
        assertTrue(entry.letters().get(0).key().startsWith("mypass-" + kind + "-"), entry::toString);
        assertEquals(address, entry.letters().get(0).to().get(0).value());
    }

    // connection R2.6, R5.5
    @Test
    void whatWaitsForAnAddressComesOnlyWhereTheProviderVouchesForIt() {
        String subject = subject();
        String former = "former." + address(subject);
        assertEquals(List.of(), enter(person(subject, former)).letters(), "nobody was there before");
        long student = waits(former);
        assertNotNull(enter(person(subject, null)).answer().key());
        assertEquals(0, connected(student), "it vouches for none any more");
        ProvedEntry moved = enter(person(subject, address(subject)));
        mustTell(moved, "moved", former);
        assertEquals(0, connected(student), "it vouches for another");
        long now = waits(address(subject));
        enter(person(subject, address(subject)));
        assertEquals(1, connected(now));
        assertEquals(0, connected(student));
    }

    // connection R5.1: whoever reads there learns of it once it is kept, and of nothing that is not
    @Test
    void anAccountThatWasThereIsTakenWithALetterToItsAddress() throws SQLException {
        String subject = subject();
        Database.update(
                "insert into public_account (address, password_hash, language, made_at)"
                        + " values (?, 'hash', 'FR', now() - interval '1 day')",
                address(subject));
        String left = "select count(*) from mail_letter where key like 'mypass-proved-%'";
        long letters = Database.count(left);
        try (Connection connection = source().getConnection()) {
            connection.setAutoCommit(false);
            mustTell(
                    accounts(OneConnection.of(connection)).enter(person(subject, address(subject)), "EN"),
                    "proved",
                    address(subject));
            connection.rollback();
        }
        assertEquals(letters, Database.count(left), "none left before it was kept");
        assertEquals(
                1,
                Database.count(
                        "select count(*) from public_account where address = ? and password_hash is not null",
                        address(subject)));
        mustTell(enter(person(subject, address(subject))), "proved", address(subject));
        assertEquals(List.of(), enter(person(subject, address(subject))).letters(), "once");
    }

    // connection R5.1, R5.2
    @Test
    void whoComeAtOnceTakeTurns() {
        for (int round = 0; round < ROUNDS; round++) {
            String one = subject();
            List<ProvedEntry> twice = together(person(one, address(one)), person(one, address(one)));
            assertTrue(twice.stream().allMatch(entry -> entry.answer().key() != null), "two browsers of one person");
            assertEquals(1, Database.count("select count(*) from public_account where subject = ?", one));
            String other = subject();
            List<ProviderFault> faults =
                    together(person(other, address(other)), person(subject(), address(other))).stream()
                            .map(entry -> entry.answer().fault())
                            .filter(Objects::nonNull)
                            .toList();
            assertEquals(List.of(ProviderFault.TAKEN), faults, "two persons of one address");
        }
    }

    private static List<ProvedEntry> together(ProvedPerson... persons) {
        CyclicBarrier barrier = new CyclicBarrier(persons.length);
        List<CompletableFuture<ProvedEntry>> all = Stream.of(persons)
                .map(person -> CompletableFuture.supplyAsync(() -> {
                    await(barrier);
                    return enter(person);
                }))
                .toList();
        return all.stream().map(CompletableFuture::join).toList();
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    // connection R5.6
    @Test
    void whoWasIdleForTooLongStillLeavesTheProvider() {
        String subject = subject();
        PassKey key = Objects.requireNonNull(
                enter(person(subject, address(subject))).answer().key());
        Database.update(
                "update public_visit set seen_at = seen_at - interval '16 minutes' where key_hash = ?", key.hash());
        assertTrue(visits(source()).end(key));
        assertFalse(visits(source()).end(key), "it is over");
        long account = Database.count("select id from public_account where subject = ?", subject);
        assertFalse(visits(source()).end(visits(source()).begin(account)), "who came by a password");
    }

    private static DataSource source() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(Surroundings.value("DB_URL"));
        source.setUser(Surroundings.value("DB_USER"));
        source.setPassword(Surroundings.value("DB_PASSWORD"));
        return source;
    }
}
