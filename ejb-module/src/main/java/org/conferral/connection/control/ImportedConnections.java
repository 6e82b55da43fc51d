package org.conferral.connection.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.conferral.connection.entity.ConnectionPolicy;
import org.conferral.platform.control.Database;
import org.conferral.platform.control.StagedRows;
import org.conferral.platform.entity.MergeCount;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Connections that another system knows (docs/decisions/0037): one is made as soon as its address has an account, and each
 * once, whoever ended it since.
 */
@ApplicationScoped
public class ImportedConnections {
    @Inject
    Database database;

    @Inject
    Clock clock;

    /** Judges and keeps what is staged, and connects whoever has an account. */
    public MergeCount merge() {
        return database.read(handle -> {
            judge(new StagedRows(handle, "intake_connection"));
            int inserted = handle.createUpdate("""
                            insert into imported_connection (address, student_id, kind, expires_on, imported_at)
                            select c.address, s.id, c.kind,
                              case c.kind when 'GUARDIAN' then (s.birth_date + make_interval(years => :age))::date end, :now
                            from intake_connection c join student s on s.asn = c.asn
                            where c.errors = '{}'
                            order by c.line
                            on conflict (address, student_id, kind) do nothing""")
                    .bind("age", ConnectionPolicy.OF_AGE)
                    .bind("now", Database.timestamp(clock.instant()))
                    .execute();
            connect(handle, null);
            return new MergeCount(inserted, 0);
        });
    }

    private void judge(StagedRows rows) {
        rows.rejectDuplicates("", "asn, address", "asn is not null and address is not null");
        rows.reject("ASN", "studentUnknown", """
                select s.line, null as value from intake_connection s
                where s.asn is not null and not exists (select from student t where t.asn = s.asn)""");
        rows.reject("ASN", "connectionDeactivated", """
                select s.line, null as value from intake_connection s join student t on t.asn = s.asn
                where t.asn_status = 'DEACTIVATED'""");
        rows.reject("Connected As", "connectionBirthDate", """
                select s.line, null as value from intake_connection s join student t on t.asn = s.asn
                where s.kind = 'GUARDIAN' and t.birth_date is null""");
        rows.reject("Connected As", "connectionOfAge", """
                select s.line, null as value from intake_connection s join student t on t.asn = s.asn
                where s.kind = 'GUARDIAN' and t.birth_date <= date '%s'""".formatted(
                        LocalDate.now(clock).minusYears(ConnectionPolicy.OF_AGE)));
    }

    /** Connects somebody whose address has an account from now on. */
    void connect(String address) {
        database.write(handle -> connect(handle, address));
    }

    private void connect(Handle handle, @Nullable String address) {
        handle.createUpdate("""
                        with due as (
                          update imported_connection c set connected_at = :now
                          from public_account a
                          where a.address = c.address and c.connected_at is null
                            and (:address is null or c.address = :address)
                          returning a.id as account_id, c.student_id, c.kind, c.expires_on)
                        insert into student_connection (account_id, student_id, kind, made_at, expires_on)
                        select account_id, student_id, kind, :now, expires_on from due
                        where expires_on is null or expires_on > :today
                        order by account_id, student_id
                        on conflict do nothing""")
                .bind("now", Database.timestamp(clock.instant()))
                .bind("today", LocalDate.now(clock))
                .bindByType("address", address, String.class)
                .execute();
    }
}
