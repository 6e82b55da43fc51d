package org.conferral.intake.control.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.conferral.intake.control.IntakeSettings;
import org.conferral.intake.control.file.IntakeFolders.InspectedFile;
import org.conferral.intake.entity.BeginIntake;
import org.conferral.intake.entity.IntakeFile;
import org.conferral.intake.entity.IntakePhase;
import org.conferral.intake.entity.IntakeReason;
import org.conferral.intake.entity.IntakeRunningException;
import org.conferral.intake.entity.IntakeStatus;
import org.conferral.intake.entity.IntakeStoppedException;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.MergeCount;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what becomes of an import. A running one is held by its node's lease; who writes on finds out when it is
 * not running any more.
 */
@ApplicationScoped
public class IntakeLog {
    @Inject
    Database database;

    @Inject
    IntakeSettings settings;

    @Inject
    Clock clock;

    /** Opens a running import; its id. */
    public long open(BeginIntake begin, Path folder, boolean own, List<InspectedFile> files) {
        return database.read(handle -> {
            long id = insert(handle, begin, IntakeStatus.RUNNING, folder, own, null)
                    .orElseThrow(IntakeRunningException::new);
            files.forEach(file -> insert(handle, id, file));
            return id;
        });
    }

    /** Writes down an import that was refused before it ran. */
    public void refused(BeginIntake begin, IntakeReason reason) {
        database.write(handle -> insert(handle, begin, IntakeStatus.REFUSED, Path.of(""), false, reason));
    }

    private Optional<Long> insert(
            Handle handle,
            BeginIntake begin,
            IntakeStatus status,
            Path folder,
            boolean own,
            @Nullable IntakeReason reason) {
        return handle.createQuery("""
                        insert into intake_import (source, name, status, started_by, started_at, ended_at, reason_code,
                          reason_values, folder, own_folder, node)
                        values (:source, :name, :status, :by, :now, :ended, :reason, :values, :folder, :own, :node)
                        on conflict ((true)) where status = 'RUNNING' do nothing
                        returning id""")
                .bind("source", begin.source())
                .bind("name", begin.name())
                .bind("status", status)
                .bind("by", begin.by())
                .bind("now", Database.timestamp(clock.instant()))
                .bind("ended", reason == null ? null : Database.timestamp(clock.instant()))
                .bind("reason", reason == null ? null : reason.code())
                .bind("values", reason == null ? new String[0] : reason.values().toArray(String[]::new))
                .bind("folder", folder.toString())
                .bind("own", own)
                .bind("node", settings.node())
                .mapTo(Long.class)
                .findOne();
    }

    private static void insert(Handle handle, long id, InspectedFile file) {
        handle.createUpdate("""
                        insert into intake_file (import_id, file, columns, unknown_columns, bytes)
                        values (:id, :file, :columns, :unknown, :bytes)""")
                .bind("id", id)
                .bind("file", file.file())
                .bind("columns", file.columns().toArray(String[]::new))
                .bind("unknown", file.unknown().toArray(String[]::new))
                .bind("bytes", file.bytes())
                .execute();
    }

    /** Takes a received import to read it; false when it is not to be read any more. */
    public boolean take(long id) {
        return database.read(handle -> handle.createUpdate(
                                "update intake_import set phase = 'READING' where id = :id and status = 'RUNNING' and phase = 'RECEIVED'")
                        .bind("id", id)
                        .execute())
                == 1;
    }

    /** Says what the import is doing. */
    public void phase(long id, IntakePhase phase, @Nullable IntakeFile file) {
        check(database.read(handle -> handle.createUpdate("""
                        update intake_import set phase = :phase, current_file = :file
                        where id = :id and status = 'RUNNING' and cancelled_by is null""")
                .bind("id", id)
                .bind("phase", phase)
                .bind("file", file)
                .execute()));
    }

    /**
     * How far a file has been read.
     *
     * @throws IntakeStoppedException when the import was cancelled
     */
    public void read(long id, IntakeFile file, long rows, long bytes) {
        check(database.read(handle -> handle.createUpdate("""
                        update intake_file set rows_read = :rows, bytes_read = :bytes
                        where import_id = :id and file = :file
                          and not exists (select from intake_import where id = :id and cancelled_by is not null)""")
                .bind("id", id)
                .bind("file", file)
                .bind("rows", rows)
                .bind("bytes", bytes)
                .execute()));
    }

    /** Asks that a running import end without going in; whether nobody had, and it is running. */
    public boolean cancel(long id, String by) {
        return database.read(handle ->
                        handle.createUpdate("""
                                update intake_import set cancelled_by = :by
                                where id = :id and status = 'RUNNING' and cancelled_by is null""").bind("id", id).bind("by", by).execute())
                == 1;
    }

    /**
     * Goes on unless the import was cancelled.
     *
     * @throws IntakeStoppedException when it was
     */
    public void mustGoOn(long id) {
        if (cancelledBy(id).isPresent()) {
            throw new IntakeStoppedException();
        }
    }

    private Optional<String> cancelledBy(long id) {
        return database.read(handle -> handle.createQuery(
                        "select cancelled_by from intake_import where id = :id and cancelled_by is not null")
                .bind("id", id)
                .mapTo(String.class)
                .findOne());
    }

    /** Keeps a merged file's rejected rows, its warnings and counts. */
    public void merged(long id, IntakeFile file, MergeCount count) {
        database.write(handle -> {
            long rejected = handle.createUpdate("""
                            insert into intake_rejected (import_id, file, line, cells, errors)
                            select :id, :file, line, cells, errors from %s where errors <> '{}'""".formatted(file.table()))
                    .bind("id", id)
                    .bind("file", file)
                    .execute();
            long warned = warned(handle, id, file);
            handle.createUpdate("""
                            update intake_file
                            set merged = true, inserted = :inserted, updated = :updated, rejected = :rejected,
                              warned = :warned
                            where import_id = :id and file = :file""")
                    .bind("id", id)
                    .bind("file", file)
                    .bind("inserted", count.inserted())
                    .bind("updated", count.updated())
                    .bind("rejected", rejected)
                    .bind("warned", warned)
                    .execute();
        });
    }

    /** Tells the warnings of rows that went in, but for those that somebody has confirmed. */
    private static long warned(Handle handle, long id, IntakeFile file) {
        return handle.createUpdate("""
                        insert into intake_warning (import_id, file, line, cells, warnings, code)
                        select :id, :file, s.line, s.cells, w.warnings, %3$s
                        from %1$s s
                        cross join lateral (
                          select array_agg(e order by f.field, f.kind, e.place) as warnings
                          from staged_warning(s.warnings) f
                          cross join lateral unnest(array[f.field, f.kind, f.value]) with ordinality e (e, place)
                          where %2$s) w
                        where s.errors = '{}' and s.warnings <> '{}' and w.warnings is not null""".formatted(
                                file.table(), unconfirmed(file), file == IntakeFile.ORGANIZATIONS ? "s.code" : "null"))
                .bind("id", id)
                .bind("file", file)
                .execute();
    }

    private static String unconfirmed(IntakeFile file) {
        return file == IntakeFile.ORGANIZATIONS ? """
                        not exists (
                          select from intake_confirmed_warning c
                          where c.code = s.code and c.field = f.field and c.kind = f.kind and c.value = f.value)""" : """
                        not exists (
                          select from student_confirmed_warning c
                          where c.asn = s.asn and c.field = f.field and c.kind = f.kind
                            and c.subject = s.subject and c.value = f.value)""";
    }

    /** Ends a running import, in the transaction that merged it: one that lost its lease meanwhile merges nothing. */
    public void completed(long id) {
        check(end(id, IntakeStatus.COMPLETED, null));
        mustGoOn(id);
    }

    /** Ends an import that did not go in; false when it was not running any more. One that was cancelled is that. */
    public boolean ended(long id, IntakeStatus status, IntakeReason reason) {
        return cancelledBy(id)
                        .map(by -> end(id, IntakeStatus.CANCELLED, IntakeReason.of("cancelled", by)))
                        .orElseGet(() -> end(id, status, reason))
                == 1;
    }

    private int end(long id, IntakeStatus status, @Nullable IntakeReason reason) {
        return database.read(handle -> handle.createUpdate("""
                        update intake_import
                        set status = :status, ended_at = :now, reason_code = :reason, reason_values = :values,
                          current_file = null
                        where id = :id and status = 'RUNNING'""")
                .bind("id", id)
                .bind("status", status)
                .bind("now", Database.timestamp(clock.instant()))
                .bind("reason", reason == null ? null : reason.code())
                .bind("values", reason == null ? new String[0] : reason.values().toArray(String[]::new))
                .execute());
    }

    private static void check(int updated) {
        if (updated == 0) {
            throw new IntakeStoppedException();
        }
    }
}
