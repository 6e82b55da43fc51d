package org.conferral.student.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Database;
import org.conferral.student.entity.Asn;
import org.conferral.student.entity.AsnStatus;
import org.conferral.student.entity.LegalName;
import org.conferral.student.entity.MailingAddress;
import org.conferral.student.entity.StudentFacts;
import org.jdbi.v3.core.statement.StatementContext;

/** Where students are found. */
@ApplicationScoped
public class StudentRepository {
    @Inject
    Database database;

    @Inject
    Clock clock;

    public void lock(Collection<Long> ids) {
        database.write(handle -> handle.createQuery(
                        "select id from student where id = any (:ids) order by id for no key update")
                .bind("ids", ids.toArray(Long[]::new))
                .mapTo(Long.class)
                .list());
    }

    public boolean anyRecalculating() {
        return database.read(handle -> handle.createQuery("select exists (select from student where recalculating)")
                .mapTo(Boolean.class)
                .one());
    }

    public Map<Long, StudentFacts> facts(Collection<Long> ids) {
        return database.read(handle -> handle.createQuery("""
                        select s.id, s.asn, s.asn_status, p.asn as primary_asn,
                          s.last_name, s.suffix, s.first_name, s.middle_name,
                          s.deceased, s.recalculating, s.document_language,
                          a.street, a.city, a.province, a.postal_code, a.country
                        from student s
                        left join student p on p.id = s.primary_student_id
                        left join lateral mailing_address(s.id, :today) a on true
                        where s.id = any (:ids)""")
                .bind("ids", ids.toArray(Long[]::new))
                .bind("today", LocalDate.now(clock))
                .map(StudentRepository::facts)
                .collect(Collectors.toMap(StudentFacts::id, Function.identity())));
    }

    private static StudentFacts facts(ResultSet row, StatementContext context) throws SQLException {
        String primary = row.getString("primary_asn");
        return new StudentFacts(
                row.getLong("id"),
                new Asn(row.getString("asn")),
                AsnStatus.valueOf(row.getString("asn_status")),
                primary == null ? null : new Asn(primary),
                Columns.name(row, LegalName::new),
                row.getBoolean("deceased"),
                row.getBoolean("recalculating"),
                row.getString("document_language"),
                Columns.addressOrNull(row, "", MailingAddress::new));
    }
}
