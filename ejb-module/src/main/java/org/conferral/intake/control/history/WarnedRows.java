package org.conferral.intake.control.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.conferral.intake.entity.CellWarning;
import org.conferral.intake.entity.IntakeColumn;
import org.conferral.intake.entity.IntakeFile;
import org.conferral.intake.entity.WarnedRow;
import org.conferral.intake.entity.WarningCount;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.CsvExport;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.Page;
import org.conferral.platform.entity.PageRequest;
import org.conferral.student.entity.WarningKind;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;

/** The rows that went in though something looks wrong about them. */
@ApplicationScoped
public class WarnedRows {
    private static final int FETCH = 50;
    private static final int ELEMENTS = 3;
    private static final String ROWS = """
            select w.file, w.line, %2$s as cells, w.warnings,
              w.code is not null and exists (
                select from staged_warning(w.warnings) f where not %1$s) as open,
              exists (select from staged_warning(w.warnings) f where %1$s) as confirmed
            from intake_warning w where w.import_id = :id
            order by array_position(:order, w.file), w.line""";
    private static final String CONFIRMED = """
            exists (
              select from intake_confirmed_warning c
              where c.code = w.code and c.field = f.field and c.kind = f.kind and c.value = f.value)""";
    private static final String WHOLE = ROWS.formatted(CONFIRMED, "w.cells");

    /** With the beginnings of their cells, as a page shows them. */
    private static final String SHORT = ROWS.formatted(
            CONFIRMED,
            "array(select left(s.cell, 200) from unnest(w.cells) with ordinality s (cell, place) order by s.place)");

    private static final CsvExport<WarnedRow> FILE = CsvExport.<WarnedRow>empty()
            .and("File", row -> row.file().fileName())
            .and("Row", WarnedRow::line)
            .and("Warnings", WarnedRows::warnings)
            .and("Cells", row -> String.join(", ", row.cells()));

    @Inject
    Database database;

    @Inject
    Clock clock;

    /** How many of each kind, file by file. */
    public List<WarningCount> counts(long id) {
        return database.read(handle -> handle.createQuery("""
                        select w.file, f.kind, count(*) as warnings
                        from intake_warning w cross join lateral staged_warning(w.warnings) f
                        where w.import_id = :id
                        group by w.file, f.kind
                        order by array_position(:order, w.file), count(*) desc, f.kind""")
                .bind("id", id)
                .bind("order", files())
                .map((row, context) -> new WarningCount(
                        IntakeFile.valueOf(row.getString("file")),
                        WarningKind.valueOf(row.getString("kind")),
                        row.getLong("warnings")))
                .list());
    }

    public Page<WarnedRow> page(long id, PageRequest request) {
        return database.read(handle -> new Page<>(
                handle.createQuery(SHORT + " limit :size offset :first")
                        .bind("id", id)
                        .bind("order", files())
                        .bind("size", request.size())
                        .bind("first", request.first())
                        .map(WarnedRows::row)
                        .list(),
                handle.createQuery("select count(*) from intake_warning where import_id = :id")
                        .bind("id", id)
                        .mapTo(Long.class)
                        .one()));
    }

    /** {@code yyyy-MM-dd HHmm - Import 5 - To Look At.csv}, with the time of the download. */
    public String fileName(long id) {
        return CsvExport.fileName(clock, "Import " + id + " - To Look At");
    }

    /** Writes them as CSV, in English. */
    public void write(long id, OutputStream out) {
        database.write(handle -> {
            Query query = handle.createQuery(WHOLE)
                    .bind("id", id)
                    .bind("order", files())
                    .setFetchSize(FETCH);
            FILE.write(out, sheet -> query.map(WarnedRows::row).forEach(sheet::row));
        });
    }

    /** Says of an organization's row that it is right as it is. */
    public void confirm(long id, long line, String by) {
        database.write(handle -> handle.createUpdate("""
                        insert into intake_confirmed_warning (code, field, kind, value, confirmed_by, confirmed_at)
                        select w.code, f.field, f.kind, f.value, :by, :now
                        from intake_warning w cross join lateral staged_warning(w.warnings) f
                        where w.import_id = :id and w.file = 'ORGANIZATIONS' and w.line = :line and w.code is not null
                        on conflict do nothing""")
                .bind("id", id)
                .bind("line", line)
                .bind("by", by)
                .bind("now", Database.timestamp(clock.instant()))
                .execute());
    }

    private static String warnings(WarnedRow row) {
        return row.warnings().stream()
                .map(warning -> warning.labelled(Locale.ENGLISH))
                .collect(Collectors.joining(" "));
    }

    /** Removes the rows of imports that ended this many days ago; how many. */
    public int removeOlderThan(int days) {
        return database.read(handle -> handle.execute("""
                delete from intake_warning where import_id in
                  (select id from intake_import where ended_at < now() - make_interval(days => ?))""", days));
    }

    private static String[] files() {
        return Stream.of(IntakeFile.values()).map(Enum::name).toArray(String[]::new);
    }

    private static WarnedRow row(ResultSet row, StatementContext context) throws SQLException {
        IntakeFile file = IntakeFile.valueOf(row.getString("file"));
        return new WarnedRow(
                file,
                row.getLong("line"),
                Columns.texts(row, "cells"),
                warnings(file, Columns.texts(row, "warnings")),
                row.getBoolean("open"),
                row.getBoolean("confirmed"));
    }

    private static List<CellWarning> warnings(IntakeFile file, List<String> elements) {
        return IntStream.range(0, elements.size() / ELEMENTS)
                .map(i -> i * ELEMENTS)
                .mapToObj(i -> new CellWarning(
                        header(file, elements.get(i)), WarningKind.valueOf(elements.get(i + 1)), elements.get(i + 2)))
                .toList();
    }

    private static String header(IntakeFile file, String field) {
        return file.columns().stream()
                .filter(column -> column.field().equals(field))
                .map(IntakeColumn::header)
                .findFirst()
                .orElse(field);
    }
}
