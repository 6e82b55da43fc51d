package org.conferral.people.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Surroundings;
import org.conferral.people.entity.Invitation;
import org.conferral.people.entity.InvitationGoneException;
import org.conferral.people.entity.InvitationKey;
import org.conferral.platform.control.Databases;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** The first administrator, and what a link is good for; in tables of their own, in which there is nobody yet. */
@SuppressWarnings("UnnecessaryAssignment") // stands in for the container, which injects these
class FirstInvitationIT {
    private static final String PASSWORD = "seven green tables";

    @TempDir
    Path data;

    private final Invitations invitations = new Invitations();
    private final Accounts accounts = new Accounts();
    private final FirstInvitation first = new FirstInvitation();

    @BeforeEach
    void begin() {
        Database.update("drop schema if exists nobody cascade");
        Database.update("create schema nobody");
        for (String table : List.of("app_user", "app_user_role", "invitation", "account_event")) {
            Database.update("create table nobody." + table + " (like public." + table + " including all)");
        }
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(Surroundings.value("DB_URL"));
        source.setUser(Surroundings.value("DB_USER"));
        source.setPassword(Surroundings.value("DB_PASSWORD"));
        source.setCurrentSchema("nobody");
        AccountEvents events = new AccountEvents();
        events.database = Databases.on(source);
        events.clock = Clock.systemUTC();
        invitations.database = events.database;
        invitations.clock = events.clock;
        invitations.settings = new PeopleSettings(Map.of(
                "CONFERRAL_FIRST_ADMIN",
                "jdoe",
                "CONFERRAL_FIRST_ADMIN_NAME",
                "Zoë Doe",
                "CONFERRAL_DATA",
                data.toString()));
        invitations.events = events;
        accounts.database = events.database;
        accounts.events = events;
        accounts.invitations = invitations;
        first.accounts = accounts;
        first.invitations = invitations;
        first.settings = invitations.settings;
    }

    @AfterAll
    static void end() {
        Database.update("drop schema if exists nobody cascade");
    }

    // people R1.1, R2.4
    @Test
    void whoIsNamedIsInvitedByAFileThatOnlyTheServersUserReads() throws IOException {
        first.makeOnce();
        Path file = data.resolve("first-admin-link");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        Invitation invitation = invitations.find(key(file)).orElseThrow();
        assertEquals("jdoe Zoë Doe", invitation.login() + " " + invitation.fullName());
        assertEquals(
                List.of("ADMIN", "L01"),
                Database.column(String.class, "select role from nobody.app_user_role order by role"));
        assertEquals(
                0,
                Database.count(
                        "select count(*) from nobody.invitation where position(convert_to(?, 'UTF8') in key_hash) > 0",
                        key(file).text()));
        assertEquals(1, Database.count("select count(*) from nobody.app_user where password_hash is null"));
    }

    // people R1.1, R2.1
    @Test
    void eachStartMakesANewLinkUntilSomebodyHasUsedOne() throws IOException {
        first.makeOnce();
        InvitationKey former = key(data.resolve("first-admin-link"));
        first.makeOnce();
        InvitationKey latter = key(data.resolve("first-admin-link"));
        assertNotEquals(former, latter);
        assertTrue(invitations.find(former).isEmpty());
        assertEquals(1, Database.count("select count(*) from nobody.app_user"));
        accept(latter);

        // people R1.2
        first.makeOnce();
        assertFalse(Files.exists(data.resolve("first-admin-link")));
        assertEquals(0, Database.count("select count(*) from nobody.invitation"));
        assertEquals(
                List.of("MADE", "INVITED", "INVITED", "PASSWORD_CHOSEN"),
                Database.column(String.class, "select kind from nobody.account_event order by id"));
    }

    // people R2.1
    @Test
    void ofManyAtOnceOneUsesTheLink() throws IOException {
        first.makeOnce();
        InvitationKey key = key(data.resolve("first-admin-link"));
        Invitation invitation = invitations.find(key).orElseThrow();
        List<CompletableFuture<Boolean>> tries = IntStream.range(0, 8)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> {
                    try {
                        accounts.accept(invitation, key, PASSWORD);
                        return true;
                    } catch (InvitationGoneException e) {
                        return false;
                    }
                }))
                .toList();
        assertEquals(
                1,
                tries.stream().map(CompletableFuture::join).filter(used -> used).count());
    }

    // people R2.1, R2.2
    @Test
    void linkIsGoodForNobodyWhenItIsOldOrUsedOrItsPersonDisabled() throws IOException {
        first.makeOnce();
        InvitationKey key = key(data.resolve("first-admin-link"));
        Invitation invitation = invitations.find(key).orElseThrow();
        Database.update("update nobody.app_user set enabled = false");
        assertTrue(invitations.find(key).isEmpty());
        Database.update("update nobody.app_user set enabled = true");
        invitations.clock = Clock.offset(Clock.systemUTC(), Duration.ofDays(3));
        assertTrue(invitations.find(key).isEmpty());
        assertTrue(invitations.find(new InvitationKey(key.text() + "x")).isEmpty());
        assertTrue(invitations.find(new InvitationKey("")).isEmpty());
        invitations.clock = Clock.systemUTC();
        accounts.accept(invitation, key, PASSWORD);
        assertThrows(InvitationGoneException.class, () -> accounts.accept(invitation, key, PASSWORD));
    }

    private void accept(InvitationKey key) {
        accounts.accept(invitations.find(key).orElseThrow(), key, PASSWORD);
    }

    private static InvitationKey key(Path file) throws IOException {
        String link = Files.readString(file).strip();
        return new InvitationKey(link.replaceFirst("^http://localhost:8080/invitation[?]key=", ""));
    }
}
