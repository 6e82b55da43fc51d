package org.conferral.intake.entity;

import java.util.List;

/**
 * One file of an import.
 *
 * @param columns the file's own columns, as its header names them
 * @param read rows read so far; when the import is completed it is the sum of the four counts that follow
 */
public record IntakeFileRow(
        IntakeFile file, List<String> columns, long read, long inserted, long updated, long unchanged, long rejected) {
    public IntakeFileRow {
        columns = List.copyOf(columns);
    }
}
