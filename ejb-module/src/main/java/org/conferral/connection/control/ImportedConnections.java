package org.conferral.connection.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.conferral.connection.entity.AwaitedConnection;
import org.conferral.connection.entity.ConnectionKind;
import org.conferral.connection.entity.ConnectionPolicy;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Database;
import org.conferral.platform.control.staged.StagedRows;
import org.conferral.platform.entity.MergeCount;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Connections that another system knows (docs/decisions/0037): one is made as soon as its address has an account, while a
 * code would be good, and each once, whoever ended it since and whoever was connected to that person before.
 */
@ApplicationScoped
public class ImportedConnections {
    /** The staged rows {@code s} with the student {@code t} of their number and the person {@code p} that it leads to. */
    private static final String ROWS = """
            from intake_connection s join student t on t.asn = s.asn
            join student p on p.id = coalesce(t.primary_student_id, t.id)
            """;

    private static final String CONNECTED = """
            with due as (
              update imported_connection c set settled_at = :now, address = null
              from public_account a
              where a.address = c.address and c.settled_at is null and c.imported_at > :since
                and (:address::text is null or c.address = :address)
              returning a.id as account_id, c.id, c.student_id, c.kind, c.expires_on)
            insert into student_connection (account_id, student_id, kind, made_at, expires_on)
            select distinct on (d.account_id, coalesce(p.primary_student_id, p.id))
              d.account_id, d.student_id, d.kind, :now, d.expires_on
            from due d join student p on p.id = d.student_id
            where (d.expires_on is null or d.expires_on > :today) and p.asn_status <> 'DEACTIVATED'
              and not exists (
                select from student_connection e join student o on o.id = e.student_id
                where e.account_id = d.account_id
                  and coalesce(o.primary_student_id, o.id) = coalesce(p.primary_student_id, p.id))
            order by d.account_id, coalesce(p.primary_student_id, p.id), d.id
            on conflict do nothing
            """;

    @Inject
    Database database;

    @Inject
    Clock clock;

    /** Judges and keeps what is staged, and connects whoever has an account. */
    public MergeCount merge() {
        return database.read(handle -> {
            judge(new StagedRows(handle, "intake_connection"));
            int inserted = handle.createUpdate("""
                            insert into imported_connection
                              (address_hash, address, student_id, kind, expires_on, imported_at)
                            select sha256(convert_to(s.address, 'UTF8')), s.address, p.id, s.kind,
                              case s.kind when 'GUARDIAN' then (p.birth_date + make_interval(years => :age))::date end, :now
                            """ + ROWS + """
                            where s.errors = '{}'
                            order by s.line
                            on conflict (address_hash, student_id) do nothing""")
                    .bind("age", ConnectionPolicy.OF_AGE)
                    .bind("now", Database.timestamp(clock.instant()))
                    .execute();
            connect(handle, null);
            return new MergeCount(inserted, 0);
        });
    }

    private void judge(StagedRows rows) {
        rows.reject("", "duplicate", """
                select r.line, r.first::text as value
                from (select s.line, min(s.line) over (partition by p.id, s.address) as first
                """ + ROWS + """
                ) r
                where r.line > r.first""");
        rows.reject("ASN", "studentUnknown", """
                select s.line, null as value from intake_connection s
                where s.asn is not null and not exists (select from student t where t.asn = s.asn)""");
        rows.reject("ASN", "connectionDeactivated", "select s.line, null as value " + ROWS + """
                where t.asn_status = 'DEACTIVATED' or p.asn_status = 'DEACTIVATED'""");
        rows.reject("Connected As", "connectionBirthDate", "select s.line, null as value " + ROWS + """
                where s.kind = 'GUARDIAN' and p.birth_date is null""");
        rows.reject(
                "Connected As",
                "connectionOfAge",
                "select s.line, null as value " + ROWS + """
                where s.kind = 'GUARDIAN'
                  and (p.birth_date + make_interval(years => %d))::date <= date '%s'""".formatted(ConnectionPolicy.OF_AGE, LocalDate.now(clock)));
    }

    /** Connects somebody whose address has an account from now on. */
    void connect(String address) {
        database.write(handle -> connect(handle, address));
    }

    private void connect(Handle handle, @Nullable String address) {
        handle.createUpdate(CONNECTED)
                .bind("now", Database.timestamp(clock.instant()))
                .bind("since", since())
                .bind("today", LocalDate.now(clock))
                .bindByType("address", address, String.class)
                .execute();
    }

    /** One waits for as long as a code is good. */
    private OffsetDateTime since() {
        return Database.timestamp(clock.instant().minus(ConnectionPolicy.CODE));
    }

    /** Those that wait for an address to have an account, of a student by these numbers, newest first. */
    List<AwaitedConnection> of(Long[] numbers) {
        return database.read(handle -> handle.createQuery("""
                        select id, address, kind, imported_at from imported_connection
                        where student_id = any (:numbers) and settled_at is null and imported_at > :since
                        order by id desc""")
                .bind("numbers", numbers)
                .bind("since", since())
                .map((row, context) -> new AwaitedConnection(
                        row.getLong("id"),
                        row.getString("address"),
                        ConnectionKind.valueOf(row.getString("kind")),
                        Columns.instant(row, "imported_at")))
                .list());
    }

    /** One of those waits no more, and does not come back. */
    void withdraw(Long[] numbers, long id) {
        database.write(handle -> handle.createUpdate("""
                        update imported_connection set settled_at = :now, address = null
                        where id = :id and student_id = any (:numbers) and settled_at is null""")
                .bind("now", Database.timestamp(clock.instant()))
                .bind("id", id)
                .bind("numbers", numbers)
                .execute());
    }

    /** Those of an address wait no more; what was imported is known by a hash only. */
    void forget(String address) {
        database.write(handle -> handle.createUpdate(
                        "update imported_connection set settled_at = :now, address = null where address = :address")
                .bind("now", Database.timestamp(clock.instant()))
                .bind("address", address)
                .execute());
    }

    /** Addresses that nobody came by in time are forgotten; how many. */
    public int prune() {
        return database.read(handle -> handle.createUpdate("""
                        update imported_connection set settled_at = :now, address = null
                        where settled_at is null and imported_at <= :since""")
                .bind("now", Database.timestamp(clock.instant()))
                .bind("since", since())
                .execute());
    }
}
