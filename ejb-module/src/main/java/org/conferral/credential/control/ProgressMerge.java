package org.conferral.credential.control;

import static org.conferral.platform.control.staged.StagedColumn.plain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.platform.control.Database;
import org.conferral.platform.control.staged.StagedColumn;
import org.conferral.platform.control.staged.StagedRows;
import org.conferral.platform.entity.MergeCount;
import org.conferral.student.entity.FoundWarning;
import org.conferral.student.entity.WarningKind;
import org.jdbi.v3.core.Handle;

/** Judges and merges the staged progress towards credentials. */
@ApplicationScoped
public class ProgressMerge {
    private static final List<StagedColumn> COLUMNS =
            List.of(plain("Status", "status"), plain("Award School Year", "award_school_year"));

    @Inject
    Database database;

    public MergeCount merge(Set<String> headers) {
        return database.read(handle -> {
            StagedRows rows = new StagedRows(handle, "intake_progress");
            judge(rows);
            long updated = update(handle, StagedColumn.present(COLUMNS, headers));
            return rows.analyzed(new MergeCount(insert(handle), updated), "requirement_set_progress");
        });
    }

    private static void judge(StagedRows rows) {
        rows.rejectDuplicates("", "asn, requirement_set_code", "asn is not null and requirement_set_code is not null");
        rows.reject("ASN", "studentUnknown", """
                select s.line, null as value from intake_progress s
                where s.asn is not null and not exists (select from student t where t.asn = s.asn)""");
        rows.reject("Requirement Set Code", "setUnknown", """
                select s.line, null as value from intake_progress s
                where s.requirement_set_code is not null
                  and not exists (select from requirement_set r where r.code = s.requirement_set_code)""");
        rows.reject("Requirement Set Code", "setOfOther", """
                select s.line, c.code as value from intake_progress s
                join requirement_set r on r.code = s.requirement_set_code
                join credential_type c on c.id = r.credential_type_id
                where s.credential_code <> c.code""");
        rows.warn("award_school_year", WarningKind.YEAR_EARLY.name(), """
                select s.line, s.award_school_year::text as value from intake_progress s
                join student t on t.asn = s.asn
                where s.errors = '{}' and %s""".formatted(
                        SchoolYear.early("s.award_school_year", "t.birth_date")));
    }

    /** The years, of all students, that ended before the sixteenth birthday. */
    public List<FoundWarning> early() {
        return database.read(
                handle -> handle.createQuery("""
                        select p.student_id, r.code, p.award_school_year
                        from requirement_set_progress p
                        join student t on t.id = p.student_id
                        join requirement_set r on r.id = p.requirement_set_id
                        where p.award_school_year is not null and %s""".formatted(SchoolYear.early("p.award_school_year", "t.birth_date")))
                        .map((row, context) -> new FoundWarning(
                                row.getLong("student_id"), row.getString("code"), row.getString("award_school_year")))
                        .list());
    }

    private static long update(Handle handle, List<StagedColumn> columns) {
        return handle.createUpdate("""
                        update requirement_set_progress t set %s
                        from intake_progress s
                        join student p on p.asn = s.asn
                        join requirement_set r on r.code = s.requirement_set_code
                        where s.errors = '{}' and t.student_id = p.id and t.requirement_set_id = r.id and %s""".formatted(StagedColumn.assignments(columns), StagedColumn.difference(columns)))
                .execute();
    }

    private static long insert(Handle handle) {
        return handle.createUpdate("""
                        insert into requirement_set_progress
                          (student_id, requirement_set_id, credential_type_id, status, award_school_year)
                        select p.id, r.id, r.credential_type_id, s.status, s.award_school_year
                        from intake_progress s
                        join student p on p.asn = s.asn
                        join requirement_set r on r.code = s.requirement_set_code
                        where s.errors = '{}' and not exists (
                          select from requirement_set_progress t
                          where t.student_id = p.id and t.requirement_set_id = r.id)
                        order by s.line""").execute();
    }
}
