package org.conferral.intake.entity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An import in the history.
 *
 * @param name the uploaded file's or the folder's name
 * @param reason why it was refused, failed or was interrupted
 * @param files in the order in which they are taken; none for a refused upload
 */
public record ImportRow(
        long id,
        ImportSource source,
        String name,
        ImportStatus status,
        String startedBy,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable ImportReason reason,
        List<ImportFileRow> files) {
    public ImportRow {
        files = List.copyOf(files);
    }

    public long read() {
        return files.stream().mapToLong(ImportFileRow::read).sum();
    }

    public long inserted() {
        return files.stream().mapToLong(ImportFileRow::inserted).sum();
    }

    public long updated() {
        return files.stream().mapToLong(ImportFileRow::updated).sum();
    }

    public long unchanged() {
        return files.stream().mapToLong(ImportFileRow::unchanged).sum();
    }

    public long rejected() {
        return files.stream().mapToLong(ImportFileRow::rejected).sum();
    }
}
