package org.conferral.organization.control;

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

/** Judges and merges the staged organizations. */
@ApplicationScoped
public class OrganizationMerge {
    private static final String TABLE = "intake_organization";
    private static final String CODE = "Organization Code";
    private static final String AUTHORITY = "Authority Code";

    private static final List<StagedColumn> COLUMNS = List.of(
            plain("Name", "name"),
            new StagedColumn(AUTHORITY, "authority_id", "s.authority_id"),
            defaulted("Language", "language", "'EN'"),
            defaulted("Active", "active", "true"));

    @Inject
    Database database;

    public MergeCount merge(Set<String> headers) {
        return database.read(handle -> {
            StagedRows rows = new StagedRows(handle, TABLE);
            judge(rows, headers.contains(AUTHORITY));
            long inserted = insert(handle, "A.%") + insert(handle, "S.%");
            long updated = update(handle, StagedColumn.present(COLUMNS, headers));
            return rows.analyzed(new MergeCount(inserted, updated), "organization");
        });
    }

    private static void judge(StagedRows rows, boolean authorityGiven) {
        rows.rejectDuplicates(CODE, "code", "code is not null");
        rows.reject(AUTHORITY, "authorityUnexpected", """
                select line, null as value from intake_organization
                where code like 'A.%' and authority_code is not null""");
        rows.reject(authorityGiven ? AUTHORITY : CODE, "authorityMissing", """
                select line, null as value from intake_organization s
                where code like 'S.%%' and authority_code is null and not errors @> array['%s']
                  and (%s or not exists (select from organization o where o.code = s.code))""".formatted(AUTHORITY, authorityGiven));
        rows.reject(AUTHORITY, "authorityUnknown", """
                select line, null as value from intake_organization s
                where code like 'S.%' and authority_code is not null
                  and not exists (select from organization o where o.code = s.authority_code)
                  and not exists (
                    select from intake_organization a where a.code = s.authority_code and a.errors = '{}')""");
    }

    private static long insert(Handle handle, String pattern) {
        return handle.createUpdate("""
                        insert into organization (code, name, authority_id, language, active)
                        select s.code, s.name, a.id, coalesce(s.language, 'EN'), coalesce(s.active, true)
                        from intake_organization s
                        left join organization a on a.code = s.authority_code
                        where s.errors = '{}' and s.code like :pattern
                          and not exists (select from organization t where t.code = s.code)
                        order by s.line""").bind("pattern", pattern).execute();
    }

    private static long update(Handle handle, List<StagedColumn> columns) {
        return handle.createUpdate("""
                        update organization t set %s, version = t.version + 1
                        from (
                          select o.*, a.id as authority_id
                          from intake_organization o left join organization a on a.code = o.authority_code
                          where o.errors = '{}') s
                        where t.code = s.code and %s""".formatted(StagedColumn.assignments(columns), StagedColumn.difference(columns)))
                .execute();
    }
}
