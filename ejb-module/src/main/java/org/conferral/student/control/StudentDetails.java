package org.conferral.student.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Database;
import org.conferral.student.entity.Asn;
import org.conferral.student.entity.MailingAddress;
import org.conferral.student.entity.StudentAddress;
import org.conferral.student.entity.StudentDetail;
import org.conferral.student.entity.StudentIdentity;
import org.conferral.student.entity.StudentLink;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Reads everything that is known of one student. */
@ApplicationScoped
public class StudentDetails {
    private static final String SELECT = """
            select s.*, coalesce(s.mark_hold_expiry >= :today, false) as held, p.asn as primary_asn,
              school.id as school_id, school.name as school_name, school.code as school_code,
              authority.id as authority_id, authority.name as authority_name, authority.code as authority_code
            from student s
            left join student p on p.id = s.primary_student_id
            left join organization school on school.id = s.responsible_school_id
            left join organization authority on authority.id = school.authority_id
            where s.id = :id""";

    @Inject
    Database database;

    @Inject
    Clock clock;

    public Optional<Long> find(Asn asn) {
        return database.read(handle -> handle.createQuery("select id from student where asn = :asn")
                .bind("asn", asn.digits())
                .mapTo(Long.class)
                .findOne());
    }

    public Optional<StudentIdentity> identity(long id) {
        return database.read(handle -> handle.createQuery(SELECT)
                .bind("id", id)
                .bind("today", LocalDate.now(clock))
                .map((row, context) -> identity(row))
                .findOne());
    }

    public Optional<StudentDetail> detail(long id) {
        return database.read(handle -> handle.createQuery(SELECT)
                .bind("id", id)
                .bind("today", LocalDate.now(clock))
                .map((row, context) -> detail(row, secondaries(handle, id), addresses(handle, id)))
                .findOne());
    }

    private static StudentIdentity identity(ResultSet row) throws SQLException {
        return new StudentIdentity(
                row.getLong("id"),
                StudentColumns.asn(row),
                StudentColumns.status(row),
                StudentColumns.name(row),
                StudentColumns.badges(row),
                primary(row));
    }

    private static @Nullable StudentLink primary(ResultSet row) throws SQLException {
        String asn = row.getString("primary_asn");
        return asn == null ? null : new StudentLink(row.getLong("primary_student_id"), new Asn(asn));
    }

    private static StudentDetail detail(ResultSet row, List<StudentLink> secondaries, List<StudentAddress> addresses)
            throws SQLException {
        return new StudentDetail(
                identity(row),
                row.getString("preferred_first_name"),
                Columns.dayOrNull(row, "birth_date"),
                row.getString("document_language"),
                row.getString("email"),
                StudentColumns.organization(row, "school"),
                StudentColumns.organization(row, "authority"),
                Columns.dayOrNull(row, "mark_hold_expiry"),
                secondaries,
                addresses);
    }

    private static List<StudentLink> secondaries(Handle handle, long id) {
        return handle.createQuery("select id, asn from student where primary_student_id = :id order by asn")
                .bind("id", id)
                .map((row, context) -> new StudentLink(row.getLong("id"), StudentColumns.asn(row)))
                .list();
    }

    private List<StudentAddress> addresses(Handle handle, long id) {
        return handle.createQuery("""
                        select a.*, coalesce(a.id = m.id, false) as mailing
                        from student_address a
                        left join lateral mailing_address(a.student_id, :today) m on true
                        where a.student_id = :id
                        order by mailing desc, a.effective_date desc nulls last, a.id desc""")
                .bind("id", id)
                .bind("today", LocalDate.now(clock))
                .map(StudentDetails::address)
                .list();
    }

    private static StudentAddress address(ResultSet row, StatementContext context) throws SQLException {
        return new StudentAddress(
                new MailingAddress(
                        row.getString("street"),
                        row.getString("city"),
                        row.getString("province"),
                        row.getString("postal_code"),
                        row.getString("country")),
                row.getBoolean("preferred"),
                Columns.dayOrNull(row, "effective_date"),
                Columns.dayOrNull(row, "expiry_date"),
                row.getBoolean("mailing"));
    }
}
