package org.conferral.intake.control;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.conferral.intake.entity.IntakeColumn;
import org.conferral.intake.entity.IntakeFile;
import org.conferral.intake.entity.IntakeRefusedException;

/**
 * The header row of an import file.
 *
 * @param cells every cell of it, in the file's order
 */
record IntakeHeader(IntakeFile file, List<String> cells) {
    IntakeHeader {
        cells = List.copyOf(cells);
    }

    /** Takes a header row with all mandatory columns, each known column once. */
    static IntakeHeader of(IntakeFile file, List<String> row) {
        List<String> cells = row.stream().map(String::strip).toList();
        if (cells.stream().allMatch(String::isEmpty)) {
            throw new IntakeRefusedException("empty", file.fileName());
        }
        refuseTwice(file, cells);
        List<String> missing = file.missing(cells);
        if (!missing.isEmpty()) {
            throw new IntakeRefusedException("columnMissing", file.fileName(), String.join(", ", missing));
        }
        return new IntakeHeader(file, cells);
    }

    private static void refuseTwice(IntakeFile file, List<String> cells) {
        Set<String> known = file.columns().stream().map(IntakeColumn::header).collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        cells.stream()
                .filter(known::contains)
                .filter(cell -> !seen.add(cell))
                .findFirst()
                .ifPresent(twice -> {
                    throw new IntakeRefusedException("columnTwice", file.fileName(), twice);
                });
    }

    /** Where the column stands in a row, -1 when the file has not got it. */
    int position(IntakeColumn column) {
        return cells.indexOf(column.header());
    }

    /** The file's own columns: all but the errors that a file of rejected rows carries. */
    List<String> ownColumns() {
        return own(cells);
    }

    /** Of a row, the cells of the file's own columns; cells that a short row lacks are blank. */
    List<String> own(List<String> row) {
        List<String> own = new ArrayList<>(cells.size());
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).equals(RejectedRows.ERRORS)) {
                own.add(i < row.size() ? row.get(i) : "");
            }
        }
        return own;
    }
}
