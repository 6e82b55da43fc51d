package org.conferral.student.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.conferral.platform.control.Database;
import org.conferral.student.entity.FoundWarning;
import org.conferral.student.entity.WarningKind;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/**
 * Keeps the warnings of an import's staged rows with the students they are about. One that somebody has confirmed stays
 * confirmed as long as the value is the same; one that was mended goes.
 */
@ApplicationScoped
public class WarningMerge {
    private static final String[] KEPT = Stream.of(WarningKind.values())
            .filter(WarningKind::isKept)
            .map(WarningKind::name)
            .toArray(String[]::new);

    @Inject
    Database database;

    @Inject
    Clock clock;

    /**
     * Keeps the warnings of the rows that went in.
     *
     * @param table the staging table
     * @param fields its columns that the file has
     */
    public void keep(String table, Set<String> fields) {
        database.write(handle -> {
            forgetMended(handle, table, fields);
            insert(handle, table);
        });
    }

    /**
     * Replaces the open warnings of a kind about a field, of all students, by those that were found.
     *
     * @param found all there are
     */
    public void replace(WarningKind kind, String field, List<FoundWarning> found) {
        database.write(handle -> {
            bound(handle.createUpdate("""
                            delete from student_warning w
                            where w.confirmed_at is null and w.kind = :kind and w.field = :field
                              and (w.student_id, w.subject, w.value) not in (
                                select f.student, f.subject, f.value
                                from unnest(:students, :subjects, :values) f (student, subject, value))"""), kind, field, found).execute();
            bound(handle.createUpdate("""
                            insert into student_warning (student_id, kind, field, subject, value, found_at)
                            select f.student, :kind, :field, f.subject, f.value, :now
                            from unnest(:students, :subjects, :values) f (student, subject, value)
                            on conflict do nothing"""), kind, field, found)
                    .bind("now", Database.timestamp(clock.instant()))
                    .execute();
        });
    }

    private static Update bound(Update update, WarningKind kind, String field, List<FoundWarning> found) {
        return update.bind("kind", kind)
                .bind("field", field)
                .bind("students", found.stream().map(FoundWarning::studentId).toArray(Long[]::new))
                .bind("subjects", found.stream().map(FoundWarning::subject).toArray(String[]::new))
                .bind("values", found.stream().map(FoundWarning::value).toArray(String[]::new));
    }

    private static void forgetMended(Handle handle, String table, Set<String> fields) {
        handle.createUpdate("""
                        delete from student_warning w
                        using student t, %s s
                        where w.confirmed_at is null and w.field = any (:fields) and w.kind = any (:kinds)
                          and t.id = w.student_id and s.asn = t.asn and s.errors = '{}' and s.subject = w.subject
                          and not exists (
                            select from staged_warning(s.warnings) f
                            where f.field = w.field and f.kind = w.kind and f.value = w.value)""".formatted(table))
                .bind("fields", List.copyOf(fields).toArray(String[]::new))
                .bind("kinds", KEPT)
                .execute();
    }

    private void insert(Handle handle, String table) {
        handle.createUpdate("""
                        insert into student_warning (student_id, kind, field, subject, value, found_at)
                        select t.id, f.kind, f.field, s.subject, f.value, :now
                        from %s s
                        join student t on t.asn = s.asn
                        cross join lateral staged_warning(s.warnings) f
                        where s.warnings <> '{}' and s.errors = '{}' and f.kind = any (:kinds)
                        on conflict do nothing""".formatted(table))
                .bind("now", Database.timestamp(clock.instant()))
                .bind("kinds", KEPT)
                .execute();
    }
}
