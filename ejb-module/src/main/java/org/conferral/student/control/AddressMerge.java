package org.conferral.student.control;

import static org.conferral.platform.control.staged.StagedColumn.defaulted;
import static org.conferral.platform.control.staged.StagedColumn.plain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.conferral.platform.control.Database;
import org.conferral.platform.control.staged.StagedColumn;
import org.conferral.platform.control.staged.StagedRows;
import org.conferral.platform.entity.MergeCount;
import org.jdbi.v3.core.Handle;

/**
 * Judges and merges the staged addresses. A student's place (street, postal code, country) is the key, however it is
 * spelt; the spelling that came last is kept.
 */
@ApplicationScoped
public class AddressMerge {
    private static final List<StagedColumn> COLUMNS = List.of(
            plain("Street", "street"),
            plain("Postal Code", "postal_code"),
            plain("Country", "country"),
            plain("City", "city"),
            plain("Province", "province"),
            defaulted("Preferred", "preferred", "false"),
            plain("Effective Date", "effective_date"),
            plain("Expiry Date", "expiry_date"));

    @Inject
    Database database;

    public MergeCount merge(Set<String> headers) {
        return database.read(handle -> {
            StagedRows rows = new StagedRows(handle, "intake_address");
            judge(rows);
            List<StagedColumn> columns = StagedColumn.present(COLUMNS, headers);
            long updated = update(handle, columns);
            return rows.analyzed(new MergeCount(insert(handle), updated), "student_address");
        });
    }

    private static void judge(StagedRows rows) {
        rows.rejectDuplicates("", "asn, subject", "asn is not null and subject is not null");
        rows.reject("ASN", "studentUnknown", """
                select s.line, null as value from intake_address s
                where s.asn is not null and not exists (select from student t where t.asn = s.asn)""");
    }

    private static long update(Handle handle, List<StagedColumn> columns) {
        return handle.createUpdate("""
                        update student_address t set %s
                        from intake_address s join student p on p.asn = s.asn
                        where s.errors = '{}' and t.student_id = p.id and t.place_key = s.subject and %s""".formatted(StagedColumn.assignments(columns), StagedColumn.difference(columns)))
                .execute();
    }

    private static long insert(Handle handle) {
        return handle.createUpdate("""
                        insert into student_address (student_id, street, city, province, postal_code, country,
                          preferred, effective_date, expiry_date)
                        select p.id, s.street, s.city, s.province, s.postal_code, s.country,
                          coalesce(s.preferred, false), s.effective_date, s.expiry_date
                        from intake_address s
                        join student p on p.asn = s.asn
                        where s.errors = '{}' and not exists (
                          select from student_address t
                          where t.student_id = p.id and t.place_key = s.subject)
                        order by s.line""").execute();
    }
}
