package org.conferral.intake.control.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.conferral.intake.entity.IntakeFile;
import org.conferral.intake.entity.IntakeFileRow;
import org.conferral.intake.entity.IntakeNotFoundException;
import org.conferral.intake.entity.IntakePhase;
import org.conferral.intake.entity.IntakeProgress;
import org.conferral.intake.entity.IntakeReason;
import org.conferral.intake.entity.IntakeRow;
import org.conferral.intake.entity.IntakeSource;
import org.conferral.intake.entity.IntakeStatus;
import org.conferral.intake.entity.StoredIntake;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.Page;
import org.conferral.platform.entity.PageRequest;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Where imports are found. */
@ApplicationScoped
public class IntakeHistory {
    @Inject
    Database database;

    public Page<IntakeRow> page(PageRequest request) {
        return database.read(handle -> new Page<>(
                handle.createQuery("select * from intake_import order by id desc limit :size offset :first")
                        .bind("size", request.size())
                        .bind("first", request.first())
                        .map((row, context) -> row(handle, row))
                        .list(),
                handle.createQuery("select count(*) from intake_import")
                        .mapTo(Long.class)
                        .one()));
    }

    public Optional<IntakeRow> find(long id) {
        return database.read(handle -> handle.createQuery("select * from intake_import where id = :id")
                .bind("id", id)
                .map((row, context) -> row(handle, row))
                .findOne());
    }

    /** The import as its job needs it. */
    public StoredIntake get(long id) {
        return database.read(handle -> handle.createQuery("select * from intake_import where id = :id")
                .bind("id", id)
                .map((row, context) -> new StoredIntake(
                        id,
                        row.getString("started_by"),
                        Path.of(row.getString("folder")),
                        row.getBoolean("own_folder"),
                        files(handle, id)))
                .findOne()
                .orElseThrow(() -> new IntakeNotFoundException(id)));
    }

    /** Whether an import ever went in. */
    public boolean anyCompleted() {
        return database.read(
                handle -> handle.createQuery("select exists (select from intake_import where status = 'COMPLETED')")
                        .mapTo(Boolean.class)
                        .one());
    }

    public Optional<Long> running() {
        return database.read(handle -> handle.createQuery("select id from intake_import where status = 'RUNNING'")
                .mapTo(Long.class)
                .findOne());
    }

    public Optional<IntakeProgress> progress(long id) {
        return database.read(handle -> handle.createQuery("""
                        select i.id, i.status, i.phase, i.current_file,
                          sum(f.rows_read) as rows, sum(f.bytes_read) as bytes_read, sum(f.bytes) as bytes,
                          (array_position(
                            array_agg(f.file order by array_position(:order, f.file)), i.current_file) - 1)::float8
                            / count(f.file) as merged,
                          sum(f.rows_read) / nullif(extract(epoch from clock_timestamp() - i.started_at), 0) as rate
                        from intake_import i
                        left join intake_file f on f.import_id = i.id
                        where i.id = :id
                        group by i.id""")
                .bind("id", id)
                .bind(
                        "order",
                        List.of(IntakeFile.values()).stream().map(Enum::name).toArray(String[]::new))
                .map(IntakeHistory::progress)
                .findOne());
    }

    private static IntakeProgress progress(ResultSet row, StatementContext context) throws SQLException {
        IntakeStatus status = IntakeStatus.valueOf(row.getString("status"));
        IntakePhase phase = IntakePhase.valueOf(row.getString("phase"));
        long rows = row.getLong("rows");
        boolean reading = status == IntakeStatus.RUNNING && phase == IntakePhase.READING && rows > 0;
        return new IntakeProgress(
                row.getLong("id"),
                status,
                phase,
                file(row.getString("current_file")),
                percent(status, phase, row),
                rows,
                reading ? Math.round(row.getDouble("rate")) : null);
    }

    /** Reading is about the first half of the work, merging the second. */
    private static int percent(IntakeStatus status, IntakePhase phase, ResultSet row) throws SQLException {
        if (status != IntakeStatus.RUNNING) {
            return 100;
        }
        return switch (phase) {
            case RECEIVED -> 0;
            case READING -> (int) (50 * row.getLong("bytes_read") / Math.max(1, row.getLong("bytes")));
            case WAITING -> 50;
            case MERGING -> 50 + (int) (50 * row.getDouble("merged"));
        };
    }

    private static @Nullable IntakeFile file(@Nullable String name) {
        return name == null ? null : IntakeFile.valueOf(name);
    }

    private static IntakeRow row(Handle handle, ResultSet row) throws SQLException {
        List<IntakeFileRow> files = files(handle, row.getLong("id"));
        return new IntakeRow(
                row.getLong("id"),
                IntakeSource.valueOf(row.getString("source")),
                row.getString("name"),
                IntakeStatus.valueOf(row.getString("status"))
                        .with(files.stream().mapToLong(IntakeFileRow::rejected).sum()),
                row.getString("started_by"),
                Columns.instant(row, "started_at"),
                Columns.instantOrNull(row, "ended_at"),
                reason(row),
                files);
    }

    private static @Nullable IntakeReason reason(ResultSet row) throws SQLException {
        String cancelled = row.getString("cancelled_by");
        if (cancelled != null && IntakeStatus.valueOf(row.getString("status")) == IntakeStatus.RUNNING) {
            return IntakeReason.of("cancelling", cancelled);
        }
        String code = row.getString("reason_code");
        return code == null ? null : new IntakeReason(code, Columns.texts(row, "reason_values"));
    }

    private static List<IntakeFileRow> files(Handle handle, long id) {
        Map<IntakeFile, IntakeFileRow> files = handle.createQuery("select * from intake_file where import_id = :id")
                .bind("id", id)
                .map((row, context) -> fileRow(row))
                .collect(Collectors.toMap(IntakeFileRow::file, file -> file));
        return List.of(IntakeFile.values()).stream()
                .filter(files::containsKey)
                .map(files::get)
                .toList();
    }

    private static IntakeFileRow fileRow(ResultSet row) throws SQLException {
        long read = row.getLong("rows_read");
        long inserted = row.getLong("inserted");
        long updated = row.getLong("updated");
        long rejected = row.getLong("rejected");
        return new IntakeFileRow(
                IntakeFile.valueOf(row.getString("file")),
                Columns.texts(row, "columns"),
                Columns.texts(row, "unknown_columns"),
                read,
                inserted,
                updated,
                row.getBoolean("merged") ? read - inserted - updated - rejected : 0,
                rejected,
                row.getLong("warned"));
    }
}
