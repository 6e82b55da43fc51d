package org.conferral.intake.entity;

import java.util.List;

/**
 * A row that did not go in.
 *
 * @param line the row's number as a spreadsheet counts, the header being row 1
 * @param cells as they stood in the file, by the file's own columns ({@link IntakeFileRow#columns})
 */
public record RejectedRow(long line, List<String> cells, List<CellError> errors) {
    public RejectedRow {
        cells = List.copyOf(cells);
        errors = List.copyOf(errors);
    }
}
