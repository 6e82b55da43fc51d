package org.conferral.intake.control.staging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.conferral.intake.control.file.IntakeHeader;
import org.conferral.intake.entity.CleanText;
import org.conferral.intake.entity.IntakeColumn;
import org.conferral.intake.entity.Reading;
import org.conferral.student.entity.WarningKind;
import org.jspecify.annotations.Nullable;

/** Reads a row of a file, cell by cell, and says it to COPY. */
class StagedRow {
    private final IntakeHeader header;
    private final LocalDate today;
    private final List<IntakeColumn> columns;
    private final int[] positions;
    private final boolean[] own;
    private final int[] others;

    StagedRow(IntakeHeader header, LocalDate today) {
        this.header = header;
        this.today = today;
        this.columns = header.file().columns();
        this.positions = columns.stream().mapToInt(header::position).toArray();
        this.own = header.isOwn();
        this.others = IntStream.range(0, own.length)
                .filter(i -> header.file().column(header.cells().get(i)).isEmpty())
                .toArray();
    }

    /** Appends the row as a line of COPY's text format. */
    void append(CopyText out, long line, List<String> row) {
        Findings findings = new Findings();
        List<@Nullable String> values = new ArrayList<>(columns.size());
        boolean fits = fits(row);
        if (!fits) {
            findings.errors.addAll(List.of("", "cells", Integer.toString(row.size())));
        }
        for (int position : others) {
            isSwallowed(header.cells().get(position), cell(row, position), findings);
        }
        for (int i = 0; i < columns.size(); i++) {
            values.add(fits && positions[i] >= 0 ? read(columns.get(i), cell(row, positions[i]), findings) : null);
        }
        out.cell(Long.toString(line));
        out.cell(ownCells(row));
        out.cell(findings.errors);
        out.cell(findings.warnings);
        values.forEach(out::cell);
        out.endLine();
    }

    /** A row may have more cells than the header when they are blank, and fewer: those it lacks are blank. */
    private boolean fits(List<String> row) {
        int width = header.cells().size();
        return row.size() <= width || row.subList(width, row.size()).stream().allMatch(CleanText::isNothing);
    }

    private static String cell(List<String> row, int position) {
        return position < row.size() ? row.get(position) : "";
    }

    private List<String> ownCells(List<String> row) {
        List<String> cells = new ArrayList<>(own.length);
        for (int i = 0; i < own.length; i++) {
            if (own[i]) {
                cells.add(cell(row, i));
            }
        }
        return cells;
    }

    private @Nullable String read(IntakeColumn column, String cell, Findings findings) {
        if (isSwallowed(column.header(), cell, findings)) {
            return null;
        }
        Reading reading = column.read(cell, today);
        String value = reading.value();
        if (reading.error() != null) {
            findings.errors.addAll(List.of(column.header(), reading.error(), reading.detail()));
        }
        for (WarningKind warning : reading.warnings()) {
            findings.warnings.addAll(List.of(column.field(), warning.name(), value == null ? "" : value));
        }
        return value;
    }

    /** Whether the cell has swallowed rows, which is told by the heading of its column, known or not. */
    private boolean isSwallowed(String heading, String cell, Findings findings) {
        boolean swallowed = SwallowedRows.in(cell, own.length);
        if (swallowed) {
            findings.errors.addAll(
                    List.of(heading, "swallowed", Long.toString(cell.lines().count())));
        }
        return swallowed;
    }

    /** What was found in a row: of each, three elements. */
    private static final class Findings {
        final List<String> errors = new ArrayList<>();
        final List<String> warnings = new ArrayList<>();
    }
}
