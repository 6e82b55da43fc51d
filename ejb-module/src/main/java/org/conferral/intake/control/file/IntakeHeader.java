package org.conferral.intake.control.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.conferral.intake.control.history.RejectedRows;
import org.conferral.intake.entity.IntakeColumn;
import org.conferral.intake.entity.IntakeFile;
import org.conferral.intake.entity.IntakeRefusedException;
import org.conferral.intake.entity.Likeness;

/**
 * The header row of an import file.
 *
 * @param cells every cell of it, in the file's order, without blank ones at its end
 */
public record IntakeHeader(IntakeFile file, List<String> cells) {
    private static final int MOST_COLUMNS = 100;
    private static final int LONGEST_HEADING = 100;
    private static final String ERRORS = Likeness.of(RejectedRows.ERRORS);

    public IntakeHeader {
        cells = List.copyOf(cells);
    }

    /** Takes a header row with all mandatory columns, each known column once. */
    public static IntakeHeader of(IntakeFile file, List<String> row) {
        List<String> cells = new ArrayList<>(row.stream().map(String::strip).toList());
        while (!cells.isEmpty() && Likeness.of(cells.get(cells.size() - 1)).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        if (cells.isEmpty()) {
            throw new IntakeRefusedException("empty", file.fileName());
        }
        refuseEndless(file, cells);
        refuseTwice(file, cells);
        List<String> missing = file.missing(cells);
        if (!missing.isEmpty()) {
            throw new IntakeRefusedException("columnMissing", file.fileName(), String.join(", ", missing));
        }
        return new IntakeHeader(file, cells);
    }

    /** What is kept of a header, and shown of it, is little. */
    private static void refuseEndless(IntakeFile file, List<String> cells) {
        if (cells.size() > MOST_COLUMNS) {
            throw new IntakeRefusedException("columnsMany", file.fileName(), Integer.toString(MOST_COLUMNS));
        }
        if (cells.stream().anyMatch(cell -> cell.length() > LONGEST_HEADING)) {
            throw new IntakeRefusedException("headingLong", file.fileName(), Integer.toString(LONGEST_HEADING));
        }
    }

    private static void refuseTwice(IntakeFile file, List<String> cells) {
        Set<IntakeColumn> seen = new HashSet<>();
        cells.stream()
                .flatMap(cell -> file.column(cell).stream())
                .filter(column -> !seen.add(column))
                .findFirst()
                .ifPresent(twice -> {
                    throw new IntakeRefusedException("columnTwice", file.fileName(), twice.header());
                });
    }

    /** Where the column stands in a row, -1 when the file has not got it. */
    public int position(IntakeColumn column) {
        for (int i = 0; i < cells.size(); i++) {
            if (column.isNamed(cells.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The file's own columns: all but the errors that a file of rejected rows carries. */
    public List<String> ownColumns() {
        return cells.stream().filter(cell -> !Likeness.of(cell).equals(ERRORS)).toList();
    }

    /** The file's own columns that name none of those that are known, so that nobody loses one unseen. */
    public List<String> unknown() {
        return ownColumns().stream().filter(cell -> file.column(cell).isEmpty()).toList();
    }

    /** Which of its cells are the file's own. */
    public boolean[] isOwn() {
        boolean[] own = new boolean[cells.size()];
        for (int i = 0; i < own.length; i++) {
            own[i] = !Likeness.of(cells.get(i)).equals(ERRORS);
        }
        return own;
    }
}
