package org.conferral.award.control.merge;

import static org.conferral.platform.control.staged.StagedColumn.plain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.conferral.award.control.CredentialNumbers;
import org.conferral.award.entity.ConvertAwards;
import org.conferral.award.entity.CredentialNumber;
import org.conferral.platform.control.Database;
import org.conferral.platform.control.staged.StagedColumn;
import org.conferral.platform.control.staged.StagedRows;
import org.conferral.platform.entity.MergeCount;
import org.jdbi.v3.core.Handle;

/** Merges the staged awarded credentials; those without a number get one. */
@ApplicationScoped
public class AwardMerge {
    /** The stored award a staged row is about: the one with its number, else the student's of that type and year. */
    static final String MATCHED = """
            s.errors = '{}' and not t.deleted and t.student_id = p.id and t.credential_type_id = c.id
              and (t.credential_number = s.credential_number
                or (s.credential_number is null and t.school_year = s.school_year))""";

    static final List<StagedColumn> COLUMNS = List.of(
            plain("Legacy Credential Number", "legacy_number"),
            plain("School Year", "school_year"),
            plain("Awarded On", "awarded_on"),
            plain("Last Name", "last_name"),
            plain("First Name", "first_name"),
            plain("Middle Name", "middle_name"),
            plain("Suffix", "suffix"));

    private static final int CHUNK = 5_000;

    @Inject
    Database database;

    @Inject
    CredentialNumbers numbers;

    public MergeCount merge(ConvertAwards intake) {
        return database.read(handle -> {
            List<StagedColumn> columns = StagedColumn.present(COLUMNS, intake.headers());
            StagedRows rows = new StagedRows(handle, "intake_award");
            new AwardJudge(rows, intake.headers(), columns).judge();
            long updated = update(handle, columns, intake);
            long inserted = insertNumbered(handle, intake) + insertUnnumbered(handle, intake);
            return rows.analyzed(new MergeCount(inserted, updated), "award, credential_number");
        });
    }

    private static long update(Handle handle, List<StagedColumn> columns, ConvertAwards intake) {
        return handle.createUpdate(
                        """
                        update award t set %s, updated_by = :by, updated_at = :at, version = t.version + 1
                        from intake_award s
                        join student p on p.asn = s.asn
                        join credential_type c on c.code = s.credential_code
                        where %s and %s""".formatted(StagedColumn.assignments(columns), MATCHED, StagedColumn.difference(columns)))
                .bind("by", intake.by())
                .bind("at", Database.timestamp(intake.at()))
                .execute();
    }

    private static long insertNumbered(Handle handle, ConvertAwards intake) {
        handle.execute("""
                insert into credential_number (number, origin)
                select s.credential_number, 'CONVERTED' from intake_award s
                where s.errors = '{}' and s.credential_number is not null
                  and not exists (select from credential_number n where n.number = s.credential_number)""");
        return handle.createUpdate("""
                        insert into award (student_id, credential_type_id, credential_number, legacy_number, school_year,
                          awarded_on, last_name, first_name, middle_name, suffix, converted, updated_by, updated_at)
                        select p.id, c.id, s.credential_number, s.legacy_number, s.school_year,
                          s.awarded_on, s.last_name, s.first_name, s.middle_name, s.suffix, true, :by, :at
                        from intake_award s
                        join student p on p.asn = s.asn
                        join credential_type c on c.code = s.credential_code
                        where s.errors = '{}' and s.credential_number is not null
                          and not exists (select from award t where t.credential_number = s.credential_number)
                        order by s.line""")
                .bind("by", intake.by())
                .bind("at", Database.timestamp(intake.at()))
                .execute();
    }

    private long insertUnnumbered(Handle handle, ConvertAwards intake) {
        long inserted = 0;
        List<Long> lines = unnumbered(handle, 0);
        while (!lines.isEmpty()) {
            inserted += insert(handle, lines, numbers.allocate(lines.size()), intake);
            lines = unnumbered(handle, lines.get(lines.size() - 1));
        }
        return inserted;
    }

    private static List<Long> unnumbered(Handle handle, long after) {
        return handle.createQuery("""
                        select s.line from intake_award s
                        join student p on p.asn = s.asn
                        join credential_type c on c.code = s.credential_code
                        where s.errors = '{}' and s.credential_number is null and s.line > :after
                          and not exists (
                            select from award t
                            where t.student_id = p.id and t.credential_type_id = c.id and not t.deleted)
                        order by s.line limit :chunk""")
                .bind("after", after)
                .bind("chunk", CHUNK)
                .mapTo(Long.class)
                .list();
    }

    private static long insert(Handle handle, List<Long> lines, List<CredentialNumber> numbers, ConvertAwards intake) {
        return handle.createUpdate("""
                        insert into award (student_id, credential_type_id, credential_number, legacy_number, school_year,
                          awarded_on, last_name, first_name, middle_name, suffix, converted, updated_by, updated_at)
                        select p.id, c.id, n.number, s.legacy_number, s.school_year,
                          s.awarded_on, s.last_name, s.first_name, s.middle_name, s.suffix, true, :by, :at
                        from unnest(:lines, :numbers) as n (line, number)
                        join intake_award s on s.line = n.line
                        join student p on p.asn = s.asn
                        join credential_type c on c.code = s.credential_code
                        order by s.line""")
                .bind("lines", lines.toArray(Long[]::new))
                .bind("numbers", numbers.stream().map(CredentialNumber::value).toArray(Long[]::new))
                .bind("by", intake.by())
                .bind("at", Database.timestamp(intake.at()))
                .execute();
    }
}
