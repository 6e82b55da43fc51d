package org.conferral.student.control;

import static org.conferral.platform.control.staged.StagedColumn.defaulted;
import static org.conferral.platform.control.staged.StagedColumn.plain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.conferral.platform.control.Database;
import org.conferral.platform.control.staged.StagedColumn;
import org.conferral.platform.control.staged.StagedRows;
import org.conferral.platform.entity.MergeCount;
import org.conferral.student.entity.SecondaryAsked;
import org.jdbi.v3.core.Handle;

/** Merges the staged students. */
@ApplicationScoped
public class StudentMerge {
    static final String PRIMARY = "Primary ASN";

    /** A student who stops being secondary has no primary number any more, given or not. */
    private static final StagedColumn KEPT_PRIMARY = new StagedColumn(
            "ASN Status", "primary_student_id", "case when s.asn_status = 'SECONDARY' then t.primary_student_id end");

    private static final List<StagedColumn> COLUMNS = List.of(
            plain("ASN Status", "asn_status"),
            new StagedColumn(PRIMARY, "primary_student_id", "s.primary_student_id"),
            plain("Last Name", "last_name"),
            plain("First Name", "first_name"),
            plain("Middle Name", "middle_name"),
            plain("Suffix", "suffix"),
            plain("Preferred First Name", "preferred_first_name"),
            plain("Birth Date", "birth_date"),
            defaulted("Deceased", "deceased", "false"),
            new StagedColumn("Responsible School Code", "responsible_school_id", "s.responsible_school_id"),
            plain("Official Mark Hold Expiry", "mark_hold_expiry"),
            defaulted("Recalculating", "recalculating", "false"),
            defaulted("Document Language", "document_language", "'EN'"),
            plain("E-mail", "email"));

    @Inject
    Database database;

    @Inject
    Event<SecondaryAsked> asking;

    /** Locks the stored students whom any staged row is about, in the order of their ids. */
    public void lockStaged() {
        database.write(handle -> handle.createQuery("""
                        select count(*) from (
                          select from student
                          where asn in (
                            select asn from intake_student union select asn from intake_address
                            union select asn from intake_progress union select asn from intake_award)
                          order by id for no key update) locked""").mapTo(Long.class).one());
    }

    public MergeCount merge(Set<String> headers) {
        return database.read(handle -> {
            StagedRows rows = new StagedRows(handle, "intake_student");
            StudentJudge judge = new StudentJudge(rows, headers);
            judge.judge();
            judge.staysPrimary(kept(handle));
            long primaries = insert(handle, "<> 'SECONDARY'");
            long updated = update(handle, columns(headers));
            long secondaries = insert(handle, "= 'SECONDARY'");
            return rows.analyzed(new MergeCount(primaries + secondaries, updated), "student");
        });
    }

    /** Students whose numbers shall become secondary and may not. */
    private Set<Long> kept(Handle handle) {
        List<Long> students = handle.createQuery("""
                        select t.id from intake_student s join student t on t.asn = s.asn
                        where s.asn_status = 'SECONDARY' and t.asn_status <> 'SECONDARY' and s.errors = '{}'""").mapTo(Long.class).list();
        if (students.isEmpty()) {
            return Set.of();
        }
        SecondaryAsked question = new SecondaryAsked(students);
        asking.fire(question);
        return question.refused();
    }

    private static List<StagedColumn> columns(Set<String> headers) {
        List<StagedColumn> present = StagedColumn.present(COLUMNS, headers);
        return headers.contains(PRIMARY)
                ? present
                : Stream.concat(present.stream(), Stream.of(KEPT_PRIMARY)).toList();
    }

    private static long insert(Handle handle, String status) {
        return handle.createUpdate("""
                        insert into student (asn, asn_status, primary_student_id, last_name, first_name, middle_name, suffix,
                          preferred_first_name, birth_date, deceased, responsible_school_id, mark_hold_expiry,
                          recalculating, document_language, email)
                        select s.asn, s.asn_status, p.id, s.last_name, s.first_name, s.middle_name, s.suffix,
                          s.preferred_first_name, s.birth_date, coalesce(s.deceased, false), o.id, s.mark_hold_expiry,
                          coalesce(s.recalculating, false), coalesce(s.document_language, 'EN'), s.email
                        from intake_student s
                        left join organization o on o.code = s.responsible_school_code
                        left join student p on p.asn = s.primary_asn
                        where s.errors = '{}' and s.asn_status %s
                          and not exists (select from student t where t.asn = s.asn)
                        order by s.line""".formatted(status)).execute();
    }

    private static long update(Handle handle, List<StagedColumn> columns) {
        return handle.createUpdate("""
                        update student t set %s, version = t.version + 1
                        from (
                          select i.*, o.id as responsible_school_id, p.id as primary_student_id
                          from intake_student i
                          left join organization o on o.code = i.responsible_school_code
                          left join student p on p.asn = i.primary_asn
                          where i.errors = '{}') s
                        where t.asn = s.asn and %s""".formatted(StagedColumn.assignments(columns), StagedColumn.difference(columns)))
                .execute();
    }
}
