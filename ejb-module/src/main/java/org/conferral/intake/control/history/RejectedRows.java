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
import org.conferral.intake.entity.CellError;
import org.conferral.intake.entity.IntakeFile;
import org.conferral.intake.entity.IntakeNotFoundException;
import org.conferral.intake.entity.RejectedRow;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.CsvExport;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.Page;
import org.conferral.platform.entity.PageRequest;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;

/** The rows that did not go in, and why. */
@ApplicationScoped
public class RejectedRows {
    /** The column that a file of rejected rows has more than the file they came from. */
    public static final String ERRORS = "Errors";

    private static final int FETCH = 50;
    private static final int ELEMENTS = 3;

    @Inject
    Database database;

    @Inject
    Clock clock;

    /** A page of them, with the beginnings of their cells: a file may have filled them with whatever it liked. */
    public Page<RejectedRow> page(long id, IntakeFile file, PageRequest request) {
        return database.read(handle -> new Page<>(
                handle.createQuery("""
                                select line, array(
                                    select left(c.cell, 200) from unnest(cells) with ordinality c (cell, place)
                                    order by c.place) as cells, errors
                                from intake_rejected
                                where import_id = :id and file = :file
                                order by line limit :size offset :first""")
                        .bind("id", id)
                        .bind("file", file)
                        .bind("size", request.size())
                        .bind("first", request.first())
                        .map(RejectedRows::row)
                        .list(),
                handle.createQuery("select count(*) from intake_rejected where import_id = :id and file = :file")
                        .bind("id", id)
                        .bind("file", file)
                        .mapTo(Long.class)
                        .one()));
    }

    /** {@code yyyy-MM-dd HHmm - Import 5 - Rejected students.csv}, with the time of the download. */
    public String fileName(long id, IntakeFile file) {
        return CsvExport.fileName(
                clock, "Import " + id + " - Rejected " + file.fileName().replaceFirst("[.]csv$", ""));
    }

    public void write(long id, IntakeFile file, OutputStream out) {
        database.write(handle -> {
            List<String> columns = columns(handle, id, file);
            Query query =
                    handle.createQuery("""
                            select line, cells, errors from intake_rejected
                            where import_id = :id and file = :file order by line""").bind("id", id).bind("file", file).setFetchSize(FETCH);
            file(columns).write(out, sheet -> query.map(RejectedRows::row).forEach(sheet::row));
        });
    }

    private static CsvExport<RejectedRow> file(List<String> columns) {
        CsvExport<RejectedRow> file = CsvExport.empty();
        for (int index = 0; index < columns.size(); index++) {
            int column = index;
            file = file.and(columns.get(column), row -> row.cells().get(column));
        }
        return file.and(ERRORS, RejectedRows::errors);
    }

    private static List<String> columns(Handle handle, long id, IntakeFile file) {
        return handle.createQuery("select columns from intake_file where import_id = :id and file = :file")
                .bind("id", id)
                .bind("file", file)
                .map((row, context) -> Columns.texts(row, "columns"))
                .findOne()
                .orElseThrow(() -> new IntakeNotFoundException(id));
    }

    private static String errors(RejectedRow row) {
        return row.errors().stream()
                .map(error -> error.labelled(Locale.ENGLISH))
                .collect(Collectors.joining(" "));
    }

    private static RejectedRow row(ResultSet row, StatementContext context) throws SQLException {
        List<String> errors = Columns.texts(row, "errors");
        return new RejectedRow(row.getLong("line"), Columns.texts(row, "cells"), errors(errors));
    }

    private static List<CellError> errors(List<String> elements) {
        return IntStream.range(0, elements.size() / ELEMENTS)
                .map(i -> i * ELEMENTS)
                .mapToObj(i -> new CellError(elements.get(i), elements.get(i + 1), elements.get(i + 2)))
                .toList();
    }

    /** Removes the rows of imports that ended this many days ago; how many. */
    public int removeOlderThan(int days) {
        return database.read(handle -> handle.execute("""
                delete from intake_rejected where import_id in
                  (select id from intake_import where ended_at < now() - make_interval(days => ?))""", days));
    }
}
