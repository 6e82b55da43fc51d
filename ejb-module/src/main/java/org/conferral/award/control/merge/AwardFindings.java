package org.conferral.award.control.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.platform.control.Database;
import org.conferral.student.entity.FoundWarning;

/** What looks wrong about awards when all students are looked at: links and birth dates may come after them. */
@ApplicationScoped
public class AwardFindings {
    @Inject
    Database database;

    /** Credentials that one person holds under several numbers, the primary's own first. */
    public List<FoundWarning> heldTwice() {
        return found("""
                select s.person as student_id, c.code,
                  string_agg(overlay(lpad(a.credential_number::text, 10, '0') placing '-' from 6 for 0), ', '
                    order by s.id <> s.person, a.credential_number) as value
                from (
                  select id, primary_student_id as person from student where primary_student_id is not null
                  union
                  select primary_student_id, primary_student_id from student where primary_student_id is not null) s
                join award a on a.student_id = s.id and not a.deleted
                join credential_type c on c.id = a.credential_type_id
                group by s.person, c.code
                having count(*) > 1""");
    }

    /** School years that ended before the sixteenth birthday. */
    public List<FoundWarning> earlyYears() {
        return found("""
                select a.student_id, c.code, a.school_year::text as value
                from award a
                join student p on p.id = a.student_id
                join credential_type c on c.id = a.credential_type_id
                where not a.deleted and a.converted and %s""".formatted(SchoolYear.early("a.school_year", "p.birth_date")));
    }

    /** Days of award before the sixteenth birthday. */
    public List<FoundWarning> earlyDays() {
        return found("""
                select a.student_id, c.code, a.awarded_on::text as value
                from award a
                join student p on p.id = a.student_id
                join credential_type c on c.id = a.credential_type_id
                where not a.deleted and a.converted and %s""".formatted(SchoolYear.earlyDay("a.awarded_on", "p.birth_date")));
    }

    private List<FoundWarning> found(String query) {
        return database.read(handle -> handle.createQuery(query)
                .map((row, context) ->
                        new FoundWarning(row.getLong("student_id"), row.getString("code"), row.getString("value")))
                .list());
    }
}
