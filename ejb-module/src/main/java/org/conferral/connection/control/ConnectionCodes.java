package org.conferral.connection.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.conferral.connection.entity.CodeWay;
import org.conferral.connection.entity.ConnectionCode;
import org.conferral.connection.entity.ConnectionKind;
import org.conferral.connection.entity.ConnectionPolicy;
import org.conferral.connection.entity.GivenCode;
import org.conferral.connection.entity.IssuedCode;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Database;

/** Keeps the codes by which students are connected, as hashes. */
@ApplicationScoped
public class ConnectionCodes {
    @Inject
    Database database;

    @Inject
    Clock clock;

    /** A code that was taken. */
    record Taken(long id, ConnectionKind kind) {}

    /** Keeps a code that is issued now. */
    void keep(long student, ConnectionKind kind, CodeWay way, ConnectionCode code, String login) {
        database.write(handle -> handle.createUpdate("""
                        insert into connection_code (student_id, kind, code_hash, way, issued_by, issued_at, expires_at)
                        values (:student, :kind, :hash, :way, :login, :now, :expires)""")
                .bind("student", student)
                .bind("kind", kind.name())
                .bind("hash", code.hash())
                .bind("way", way.name())
                .bind("login", login)
                .bind("now", Database.timestamp(clock.instant()))
                .bind("expires", Database.timestamp(clock.instant().plus(ConnectionPolicy.CODE)))
                .execute());
    }

    /** For whom a code is, while somebody can use it. */
    Optional<Long> student(ConnectionCode code) {
        return database.read(handle -> handle.createQuery("""
                        select student_id from connection_code
                        where code_hash = :hash and used_at is null and withdrawn_at is null and expires_at > :now""")
                .bind("hash", code.hash())
                .bind("now", Database.timestamp(clock.instant()))
                .mapTo(Long.class)
                .findOne());
    }

    /** Takes a code, if it is good: once, whoever else tries. */
    Optional<Taken> take(ConnectionCode code) {
        return database.read(handle -> handle.createQuery("""
                        update connection_code set used_at = :now
                        where code_hash = :hash and used_at is null and withdrawn_at is null and expires_at > :now
                        returning id, kind""")
                .bind("now", Database.timestamp(clock.instant()))
                .bind("hash", code.hash())
                .map((row, context) -> new Taken(row.getLong("id"), ConnectionKind.valueOf(row.getString("kind"))))
                .findOne());
    }

    /** What a code is of this student's, while somebody can use it. */
    public Optional<GivenCode> given(long student, ConnectionCode code) {
        return database.read(handle -> handle.createQuery("""
                        select kind, expires_at from connection_code
                        where code_hash = :hash and student_id = :student and used_at is null and withdrawn_at is null
                          and expires_at > :now and way = 'LETTER'""")
                .bind("hash", code.hash())
                .bind("student", student)
                .bind("now", Database.timestamp(clock.instant()))
                .map((row, context) -> new GivenCode(
                        ConnectionKind.valueOf(row.getString("kind")), Columns.instant(row, "expires_at")))
                .findOne());
    }

    /** Makes a code of a student good no more. */
    void withdraw(long student, long code, String login) {
        database.write(handle -> handle.createUpdate("""
                        update connection_code set withdrawn_at = :now, withdrawn_by = :login
                        where id = :id and student_id = :student and used_at is null and withdrawn_at is null""")
                .bind("now", Database.timestamp(clock.instant()))
                .bind("login", login)
                .bind("id", code)
                .bind("student", student)
                .execute());
    }

    /** Newest first. */
    List<IssuedCode> of(long student) {
        return database.read(handle -> handle.createQuery(
                        "select * from connection_code where student_id = :student order by id desc")
                .bind("student", student)
                .map((row, context) -> code(row))
                .list());
    }

    private static IssuedCode code(ResultSet row) throws SQLException {
        return new IssuedCode(
                row.getLong("id"),
                ConnectionKind.valueOf(row.getString("kind")),
                CodeWay.valueOf(row.getString("way")),
                row.getString("issued_by"),
                Columns.instant(row, "issued_at"),
                Columns.instant(row, "expires_at"),
                Columns.instantOrNull(row, "used_at"),
                Columns.instantOrNull(row, "withdrawn_at"));
    }
}
