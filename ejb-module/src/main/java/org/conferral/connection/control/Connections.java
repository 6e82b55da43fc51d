package org.conferral.connection.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.conferral.connection.entity.ConnectionCode;
import org.conferral.connection.entity.ConnectionKind;
import org.conferral.connection.entity.ConnectionPolicy;
import org.conferral.connection.entity.EndedConnection;
import org.conferral.connection.entity.OwnConnection;
import org.conferral.connection.entity.PublicVisitor;
import org.conferral.connection.entity.StudentConnection;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Database;
import org.conferral.student.boundary.StudentQueries;
import org.conferral.student.entity.Asn;
import org.conferral.student.entity.AsnStatus;
import org.conferral.student.entity.LegalName;
import org.conferral.student.entity.StudentDetail;
import org.conferral.student.entity.StudentLink;
import org.jspecify.annotations.Nullable;

/** Who is connected to which student. */
@ApplicationScoped
public class Connections {
    @Inject
    Database database;

    @Inject
    Clock clock;

    @Inject
    ConnectionCodes codes;

    @Inject
    StudentQueries students;

    /**
     * Connects somebody who knows number, birth date and code; whether they do. The code is asked first: without a good one
     * each try takes the same work, whatever numbers there are.
     */
    public boolean connect(PublicVisitor visitor, String asn, LocalDate born, ConnectionCode code) {
        StudentDetail student = codes.student(code).flatMap(this::person).orElse(null);
        if (student == null || !isOf(student, asn) || !born.equals(student.birthDate())) {
            return false;
        }
        return codes.take(code).map(taken -> add(visitor, student, taken)).orElse(false);
    }

    /** Whether a number that was typed is one of a student's. */
    private static boolean isOf(StudentDetail student, String typed) {
        try {
            Asn asn = Asn.parse(typed.replace(" ", ""));
            return asn.equals(student.identity().asn())
                    || student.secondaries().stream()
                            .anyMatch(other -> other.asn().equals(asn));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Whoever has this number; of a secondary one the person under the primary number. */
    public Optional<StudentDetail> person(long student) {
        StudentDetail detail = students.get(student);
        if (detail.identity().status() == AsnStatus.DEACTIVATED) {
            return Optional.empty();
        }
        StudentLink primary = detail.identity().primary();
        return Optional.of(primary == null ? detail : students.get(primary.id()));
    }

    private boolean add(PublicVisitor visitor, StudentDetail student, ConnectionCodes.Taken code) {
        LocalDate expires = ConnectionPolicy.expiresOn(code.kind(), Objects.requireNonNull(student.birthDate()));
        if (expires != null && !today().isBefore(expires)) {
            return false;
        }
        database.write(handle -> {
            // one before makes room, by whichever number
            handle.createUpdate("""
                            update student_connection set ended_at = :now, ended_by = 'PERSON'
                            where account_id = :account and student_id = any (:numbers) and ended_at is null""")
                    .bind("now", Database.timestamp(clock.instant()))
                    .bind("account", visitor.account())
                    .bind("numbers", numbers(student))
                    .execute();
            handle.createUpdate("""
                            insert into student_connection (account_id, student_id, kind, code_id, made_at, expires_on)
                            values (:account, :student, :kind, :code, :now, :expires)""")
                    .bind("account", visitor.account())
                    .bind("student", student.identity().id())
                    .bind("kind", code.kind().name())
                    .bind("code", code.id())
                    .bind("now", Database.timestamp(clock.instant()))
                    .bind("expires", expires)
                    .execute();
        });
        return true;
    }

    /** The students that somebody is connected to, the oldest connection first. */
    public List<OwnConnection> of(PublicVisitor visitor) {
        return database
                .read(handle -> handle.createQuery("""
                        select id, student_id, kind, made_at, expires_on from student_connection
                        where account_id = :account and ended_at is null and (expires_on is null or expires_on > :today)
                        order by id""")
                        .bind("account", visitor.account())
                        .bind("today", today())
                        .map((row, context) -> new Row(
                                row.getLong("id"),
                                row.getLong("student_id"),
                                ConnectionKind.valueOf(row.getString("kind")),
                                Columns.instant(row, "made_at"),
                                Columns.dayOrNull(row, "expires_on")))
                        .list())
                .stream()
                .flatMap(row -> person(row.student()).map(student -> own(row, student)).stream())
                .toList();
    }

    /** What is kept of connections that somebody had, the oldest first. */
    public List<EndedConnection> ended(PublicVisitor visitor) {
        return database.read(handle -> handle.createQuery("""
                        select kind, made_at, ended_at from student_connection
                        where account_id = :account and ended_at is not null order by id""")
                .bind("account", visitor.account())
                .map((row, context) -> new EndedConnection(
                        ConnectionKind.valueOf(row.getString("kind")),
                        Columns.instant(row, "made_at"),
                        Columns.instant(row, "ended_at")))
                .list());
    }

    private record Row(
            long id,
            long student,
            ConnectionKind kind,
            Instant since,
            @Nullable LocalDate expiresOn) {}

    private static OwnConnection own(Row row, StudentDetail student) {
        LegalName name = student.identity().name();
        String first =
                Objects.requireNonNullElse(student.preferredFirstName(), Objects.requireNonNullElse(name.first(), ""));
        return new OwnConnection(
                row.id(),
                student.identity().id(),
                student.identity().asn(),
                new LegalName(name.last(), name.suffix(), first.isEmpty() ? null : first, null).external(),
                row.kind(),
                row.since(),
                row.expiresOn());
    }

    /** Ends a connection of one's own; whether there was one. */
    public boolean end(PublicVisitor visitor, long connection) {
        return end("account_id", new Long[] {visitor.account()}, connection, StudentConnection.BY_PERSON);
    }

    /** The others who are connected to a student that somebody is themselves, by the student's number. */
    public List<StudentConnection> others(PublicVisitor visitor, OwnConnection self) {
        return self.kind() == ConnectionKind.STUDENT
                ? all(self.student()).stream()
                        .filter(other ->
                                other.isActive(today()) && !visitor.address().equals(other.address()))
                        .toList()
                : List.of();
    }

    /** Ends somebody else's connection to the student that somebody is themselves. */
    public boolean endOther(PublicVisitor visitor, long connection) {
        return of(visitor).stream()
                .filter(own -> own.kind() == ConnectionKind.STUDENT)
                .filter(own -> others(visitor, own).stream().anyMatch(other -> other.id() == connection))
                .findFirst()
                .map(own -> end("student_id", numbers(own.student()), connection, StudentConnection.BY_STUDENT))
                .orElse(false);
    }

    /** Ends a connection to a student for the staff. */
    public void endFor(long student, long connection, String login) {
        end("student_id", numbers(student), connection, login);
    }

    private boolean end(String column, Long[] values, long connection, String by) {
        return database.read(handle -> handle.createUpdate(
                                "update student_connection set ended_at = :now, ended_by = :by where id = :id and "
                                        + column + " = any (:values) and ended_at is null")
                        .bind("now", Database.timestamp(clock.instant()))
                        .bind("by", by)
                        .bind("id", connection)
                        .bind("values", values)
                        .execute())
                > 0;
    }

    /** The numbers under which people may be connected to a student: a connection keeps the one that it was made with. */
    Long[] numbers(long student) {
        return numbers(students.get(student));
    }

    private static Long[] numbers(StudentDetail student) {
        return Stream.concat(
                        Stream.of(student.identity().id()),
                        student.secondaries().stream().map(StudentLink::id))
                .toArray(Long[]::new);
    }

    /** An account, and as what it is connected. */
    record Connected(long id, long account, ConnectionKind kind) {}

    /** The account that is connected to a student by this connection now. */
    Optional<Connected> connected(long student, long connection) {
        return database.read(handle -> handle.createQuery("""
                        select account_id, kind from student_connection
                        where id = :id and student_id = any (:numbers) and ended_at is null
                          and (expires_on is null or expires_on > :today)""")
                .bind("id", connection)
                .bind("numbers", numbers(student))
                .bind("today", today())
                .map((row, context) -> new Connected(
                        connection, row.getLong("account_id"), ConnectionKind.valueOf(row.getString("kind"))))
                .findOne());
    }

    /** Everybody who is or was connected to a student, by whichever number that leads to this one, newest first. */
    List<StudentConnection> all(long student) {
        return database.read(handle -> handle.createQuery("""
                        select c.*, a.address from student_connection c
                        left join public_account a on a.id = c.account_id
                        where c.student_id = any (:numbers)
                        order by c.id desc""")
                .bind("numbers", numbers(student))
                .map((row, context) -> connection(row))
                .list());
    }

    private static StudentConnection connection(ResultSet row) throws SQLException {
        return new StudentConnection(
                row.getLong("id"),
                row.getString("address"),
                ConnectionKind.valueOf(row.getString("kind")),
                Columns.instant(row, "made_at"),
                Columns.dayOrNull(row, "expires_on"),
                Columns.instantOrNull(row, "ended_at"),
                row.getString("ended_by"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
