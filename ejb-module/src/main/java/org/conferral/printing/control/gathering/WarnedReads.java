package org.conferral.printing.control.gathering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Database;
import org.conferral.printing.entity.WarnedStudent;
import org.conferral.printing.entity.WarnedStudents;
import org.conferral.student.entity.Asn;
import org.conferral.student.entity.LegalName;
import org.jdbi.v3.core.statement.Query;

/** Reads whose documents should be looked at before they are printed. */
@ApplicationScoped
public class WarnedReads {
    private static final int FIRST = 20;

    @Inject
    Database database;

    @Inject
    Clock clock;

    private record Found(WarnedStudent student, long all) {}

    /** Among what would be gathered now. */
    public WarnedStudents waiting() {
        return where(
                "%s and %s and not %s".formatted(PoolReads.FREE, PoolReads.ROUTED, PoolReads.HELD),
                query -> query.bind("today", LocalDate.now(clock)));
    }

    /** Among what a print job will print. */
    public WarnedStudents of(long job) {
        return where(
                "i.item_id in (select p.item_id from print_piece p where p.job_id = :job and p.status = 'OUTSTANDING')",
                query -> query.bind("job", job));
    }

    private WarnedStudents where(String condition, UnaryOperator<Query> bound) {
        List<Found> found = database.read(handle -> bound.apply(handle.createQuery("""
                        select i.student_id, i.asn, i.last_name, i.suffix, i.first_name, i.middle_name,
                          count(*) as items, count(*) over () as all_students
                        from order_item_facts i
                        where i.student_id in (select w.student_id from student_open_warning w) and %s
                        group by i.student_id, i.asn, i.last_name, i.suffix, i.first_name, i.middle_name
                        order by i.last_name collate "en-CA-x-icu", i.first_name collate "en-CA-x-icu", i.student_id
                        limit %d""".formatted(condition, FIRST)))
                .map((row, context) -> new Found(
                        new WarnedStudent(
                                row.getLong("student_id"),
                                new Asn(row.getString("asn")),
                                Columns.name(row, LegalName::new),
                                row.getLong("items")),
                        row.getLong("all_students")))
                .list());
        long all = found.isEmpty() ? 0 : found.get(0).all();
        return new WarnedStudents(found.stream().map(Found::student).toList(), all - found.size());
    }
}
