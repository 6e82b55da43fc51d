package org.conferral.intake.entity;

import java.util.List;

/**
 * A row that went in though something looks wrong about it.
 *
 * @param line the row's number as a spreadsheet counts, the header being row 1
 * @param cells as they stood in the file, by the file's own columns ({@link IntakeFileRow#columns})
 * @param open whether the import's page is where somebody can say that it is right: an organization's, and nobody has yet
 * @param confirmed whether somebody has said so there
 */
public record WarnedRow(
        IntakeFile file, long line, List<String> cells, List<CellWarning> warnings, boolean open, boolean confirmed) {
    public WarnedRow {
        cells = List.copyOf(cells);
        warnings = List.copyOf(warnings);
    }
}
