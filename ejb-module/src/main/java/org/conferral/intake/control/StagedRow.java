package org.conferral.intake.control;

import java.util.ArrayList;
import java.util.List;
import org.conferral.intake.entity.IntakeColumn;
import org.conferral.intake.entity.Reading;
import org.jspecify.annotations.Nullable;

/** Reads a row of a file, cell by cell, and says it to COPY. */
class StagedRow {
    private final IntakeHeader header;
    private final List<IntakeColumn> columns;
    private final int[] positions;

    StagedRow(IntakeHeader header) {
        this.header = header;
        this.columns = header.file().columns();
        this.positions = columns.stream().mapToInt(header::position).toArray();
    }

    /** Appends the row as a line of COPY's text format. */
    void append(CopyText out, long line, List<String> row) {
        List<String> errors = new ArrayList<>();
        List<@Nullable String> values = new ArrayList<>(columns.size());
        if (fits(row)) {
            for (int i = 0; i < columns.size(); i++) {
                values.add(positions[i] < 0 ? null : read(columns.get(i), row.get(positions[i]), errors));
            }
        } else {
            errors.addAll(List.of("", "cells", Integer.toString(row.size())));
            columns.forEach(column -> values.add(null));
        }
        out.cell(Long.toString(line));
        out.cell(header.own(row));
        out.cell(errors);
        values.forEach(out::cell);
        out.endLine();
    }

    /** A row may have more cells than the header when they are blank. */
    private boolean fits(List<String> row) {
        int width = header.cells().size();
        return row.size() >= width && row.subList(width, row.size()).stream().allMatch(String::isBlank);
    }

    private static @Nullable String read(IntakeColumn column, String cell, List<String> errors) {
        Reading reading = column.read(cell);
        if (reading.error() != null) {
            errors.addAll(List.of(column.header(), reading.error(), reading.detail()));
        }
        return reading.value();
    }
}
