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
public record IntakeRow(
        long id,
        IntakeSource source,
        String name,
        IntakeStatus status,
        String startedBy,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable IntakeReason reason,
        List<IntakeFileRow> files) {
    public IntakeRow {
        files = List.copyOf(files);
    }

    public long read() {
        return files.stream().mapToLong(IntakeFileRow::read).sum();
    }

    public long inserted() {
        return files.stream().mapToLong(IntakeFileRow::inserted).sum();
    }

    public long updated() {
        return files.stream().mapToLong(IntakeFileRow::updated).sum();
    }

    public long unchanged() {
        return files.stream().mapToLong(IntakeFileRow::unchanged).sum();
    }

    public long rejected() {
        return files.stream().mapToLong(IntakeFileRow::rejected).sum();
    }

    public long warned() {
        return files.stream().mapToLong(IntakeFileRow::warned).sum();
    }
}
