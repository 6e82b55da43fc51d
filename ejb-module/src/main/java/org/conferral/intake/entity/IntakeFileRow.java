package org.conferral.intake.entity;

import java.util.List;

/**
 * One file of an import.
 *
 * @param columns the file's own columns, as its header names them
 * @param unknown those of them that are not known: what they hold went nowhere
 * @param read rows read so far; when the import is completed it is the sum of the four counts that follow
 * @param warned rows that went in though something looks wrong about them
 */
public record IntakeFileRow(
        IntakeFile file,
        List<String> columns,
        List<String> unknown,
        long read,
        long inserted,
        long updated,
        long unchanged,
        long rejected,
        long warned) {
    public IntakeFileRow {
        columns = List.copyOf(columns);
        unknown = List.copyOf(unknown);
    }
}
