package org.conferral.connection.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.conferral.connection.entity.ConnectionPolicy;
import org.conferral.connection.entity.FormKey;
import org.conferral.connection.entity.PassKey;
import org.conferral.connection.entity.PublicVisitor;
import org.conferral.connection.entity.StaffMember;
import org.conferral.people.boundary.SignInService;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Database;
import org.conferral.platform.control.Settings;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Those of the public who are signed in; in the database, so that any server knows them. */
@ApplicationScoped
public class PublicVisits {
    @Inject
    Database database;

    @Inject
    Clock clock;

    @Inject
    SignInService signIns;

    @Inject
    Settings settings;

    /** Lets somebody in who knew the password. */
    public PassKey begin(long account) {
        return begin(account, null);
    }

    /**
     * Lets somebody in.
     *
     * @param provedAt when the provider asked them who they are; none where they knew the password
     */
    PassKey begin(long account, @Nullable Instant provedAt) {
        PassKey key = PassKey.random();
        database.write(handle -> handle.createUpdate("""
                        insert into public_visit (key_hash, account_id, made_at, seen_at, proved_at)
                        values (:hash, :account, :now, :now, :proved)""")
                .bind("hash", key.hash())
                .bind("account", account)
                .bind("proved", provedAt == null ? null : Database.timestamp(provedAt))
                .bind("now", Database.timestamp(clock.instant()))
                .execute());
        return key;
    }

    /** Lets one of the staff in as who is connected by this connection, in the place of their visit before; it is kept. */
    public PassKey begin(Connections.Connected connected, StaffMember staff) {
        PassKey key = PassKey.random();
        database.write(handle -> {
            handle.execute("delete from public_visit where staff_login = ?", staff.login());
            handle.createUpdate("""
                            insert into public_visit (key_hash, account_id, made_at, seen_at, staff_login, staff_version,
                              staff_student_id, staff_connection_id, acting)
                            values (:hash, :account, :now, :now, :login, :version, :student, :connection, :acting)""")
                    .bind("hash", key.hash())
                    .bind("account", connected.account())
                    .bind("now", Database.timestamp(clock.instant()))
                    .bind("login", staff.login())
                    .bind("version", signIns.version(staff.login()))
                    .bind("student", staff.student())
                    .bind("connection", connected.id())
                    .bind("acting", staff.acting())
                    .execute();
            note(handle, connected, staff);
        });
        return key;
    }

    private void note(Handle handle, Connections.Connected connected, StaffMember staff) {
        handle.createUpdate("""
                        insert into staff_visit (login, student_id, account_id, kind, acting, begun_at)
                        values (:login, :student, :account, :kind, :acting, :now)""")
                .bind("login", staff.login())
                .bind("student", staff.student())
                .bind("account", connected.account())
                .bind("kind", connected.kind().name())
                .bind("acting", staff.acting())
                .bind("now", Database.timestamp(clock.instant()))
                .execute();
    }

    /** Who has this key; from now on they are idle anew. */
    public Optional<PublicVisitor> at(PassKey key) {
        Instant now = clock.instant();
        return database.read(handle -> handle.createQuery("""
                        update public_visit v set seen_at = :now
                        from public_account a
                        where v.key_hash = :hash and v.staff_login is not distinct from :staff
                          and a.id = v.account_id and v.seen_at > :idle and v.made_at > :begun
                          and (v.staff_login is null or exists (
                            select from student_connection c
                            where c.id = v.staff_connection_id and c.ended_at is null
                              and (c.expires_on is null or c.expires_on > :today)))
                        returning a.id, a.address, a.language, v.staff_login, v.staff_version, v.staff_student_id,
                          v.acting, v.proved_at""")
                        .bind("hash", key.hash())
                        .bind("staff", key.staff())
                        .bind("now", Database.timestamp(now))
                        .bind("idle", Database.timestamp(now.minus(ConnectionPolicy.IDLE)))
                        .bind("begun", Database.timestamp(now.minus(ConnectionPolicy.VISIT)))
                        .bind("today", LocalDate.now(clock))
                        .map((row, context) -> new Seen(
                                new PublicVisitor(
                                        row.getLong("id"),
                                        row.getString("address"),
                                        row.getString("language"),
                                        staff(row),
                                        Columns.instantOrNull(row, "proved_at")),
                                row.getInt("staff_version")))
                        .findOne())
                .filter(this::isGood)
                .map(Seen::visitor);
    }

    /** Whether a visit goes on; to ask does not make it longer. */
    public boolean lasts(PassKey key) {
        Instant now = clock.instant();
        return database.read(handle -> handle.createQuery("""
                        select true from public_visit
                        where key_hash = :hash and staff_login is not distinct from :staff
                          and seen_at > :idle and made_at > :begun""")
                .bind("hash", key.hash())
                .bind("staff", key.staff())
                .bind("idle", Database.timestamp(now.minus(ConnectionPolicy.IDLE)))
                .bind("begun", Database.timestamp(now.minus(ConnectionPolicy.VISIT)))
                .mapTo(Boolean.class)
                .findOne()
                .isPresent());
    }

    /** Seals a form for who had this key themselves; none where nobody did. */
    public Optional<String> seal(PassKey key, String form) {
        return database.read(handle -> handle.createQuery("""
                        select account_id from public_visit
                        where key_hash = :hash and staff_login is null""")
                        .bind("hash", key.hash())
                        .mapTo(Long.class)
                        .findOne())
                .map(account -> formKey().seal(account, clock.instant().plus(ConnectionPolicy.FORM_WAITS), form));
    }

    /** The form that was sealed for who has this key. */
    public Optional<String> open(PassKey key, String sealed) {
        return at(key).flatMap(visitor -> formKey().open(visitor.account(), clock.instant(), sealed));
    }

    private FormKey formKey() {
        return new FormKey(
                settings.getOrKeep("mypass_form_key", FormKey.random().text()));
    }

    private record Seen(PublicVisitor visitor, int staffVersion) {}

    private static @Nullable StaffMember staff(ResultSet row) throws SQLException {
        String login = row.getString("staff_login");
        return login == null ? null : new StaffMember(login, row.getBoolean("acting"), row.getLong("staff_student_id"));
    }

    /** Who of the staff was given other roles, or none, since they came is there no more. */
    private boolean isGood(Seen seen) {
        String login = seen.visitor().actor();
        return login == null || signIns.version(login) <= seen.staffVersion();
    }

    /** Ends a visit, also of who was idle for too long; whether it had begun at the provider. */
    public boolean end(PassKey key) {
        return database.read(handle -> handle.createQuery("""
                        delete from public_visit
                        where key_hash = :hash and staff_login is not distinct from :staff
                        returning proved_at is not null""")
                .bind("hash", key.hash())
                .bind("staff", key.staff())
                .mapTo(Boolean.class)
                .findOne()
                .orElse(false));
    }

    /** Removes visits that are over; how many. */
    public int prune() {
        Instant now = clock.instant();
        return database.read(
                handle -> handle.createUpdate("delete from public_visit where seen_at < :idle or made_at < :begun")
                        .bind("idle", Database.timestamp(now.minus(ConnectionPolicy.IDLE)))
                        .bind("begun", Database.timestamp(now.minus(ConnectionPolicy.VISIT)))
                        .execute());
    }
}
