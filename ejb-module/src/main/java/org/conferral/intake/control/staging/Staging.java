package org.conferral.intake.control.staging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conferral.intake.control.file.CsvRows;
import org.conferral.intake.entity.IntakeColumn;
import org.conferral.intake.entity.IntakeFile;
import org.conferral.intake.entity.IntakeStoppedException;
import org.conferral.platform.control.Database;
import org.jdbi.v3.core.Handle;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** The staging tables: one for each file, filled by COPY as the file is read. */
@ApplicationScoped
public class Staging {
    private static final int BUFFER = 1 << 16;
    private static final int ROWS_BETWEEN_REPORTS = 1_000;

    @Inject
    Database database;

    @Inject
    Clock clock;

    /** Empties all staging tables. */
    public void clear() {
        database.write(handle -> handle.execute("truncate "
                + Stream.of(IntakeFile.values()).map(IntakeFile::table).collect(Collectors.joining(", "))));
    }

    /** Empties it after an import that is over; fails soon where somebody is still at it after all. */
    public void clearAfter() {
        database.write(handle -> handle.execute("set local lock_timeout = '5s'"));
        clear();
    }

    /** Reads a file into its staging table; {@code watch} is told how far it is, and may end it. */
    public void load(IntakeFile file, Path path, ReadingWatch watch) {
        database.write(handle -> {
            try (CsvRows source = new CsvRows(file, path)) {
                copy(handle, source, LocalDate.now(clock), watch);
                handle.execute("analyze " + file.table());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SQLException e) {
                throw database.refused(e, new IllegalStateException("COPY into " + file.table(), e));
            }
        });
    }

    private static void copy(Handle handle, CsvRows source, LocalDate today, ReadingWatch watch) throws SQLException {
        CopyIn copy = handle.getConnection()
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn(statement(source.header().file()));
        try {
            long rows = rows(source, new StagedRow(source.header(), today), copy, watch);
            copy.endCopy();
            watch.read(rows, source.bytesRead(), true);
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static long rows(CsvRows source, StagedRow staged, CopyIn copy, ReadingWatch watch) throws SQLException {
        CopyText text = new CopyText();
        long rows = 0;
        for (List<String> row = source.next(); row != null; row = source.next()) {
            staged.append(text, source.line(), row);
            if (++rows % ROWS_BETWEEN_REPORTS == 0) {
                watch.read(rows, source.bytesRead(), false);
            }
            if (text.length() > BUFFER) {
                write(copy, text);
            }
        }
        write(copy, text);
        return rows;
    }

    private static void write(CopyIn copy, CopyText text) throws SQLException {
        byte[] bytes = text.drain();
        copy.writeToCopy(bytes, 0, bytes.length);
    }

    private static String statement(IntakeFile file) {
        return "copy " + file.table() + " (line, cells, errors, warnings, "
                + file.columns().stream().map(IntakeColumn::field).collect(Collectors.joining(", ")) + ") from stdin";
    }

    /** Is told how far a file has been read. */
    @FunctionalInterface
    public interface ReadingWatch {
        /**
         * So much has been read.
         *
         * @param ended whether that is all of it
         * @throws IntakeStoppedException when the import is to end
         */
        void read(long rows, long bytes, boolean ended);
    }
}
