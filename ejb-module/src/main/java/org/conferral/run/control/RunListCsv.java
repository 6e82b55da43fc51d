package org.conferral.run.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.conferral.platform.control.CsvFile;
import org.conferral.run.entity.RunFilter;
import org.conferral.run.entity.RunRow;
import org.jspecify.annotations.Nullable;

/** Writes the list of started runs. */
@ApplicationScoped
public class RunListCsv {
    private static final List<String> HEADER = List.of(
            "Run",
            "Kind",
            "Status",
            "Started By",
            "Started",
            "Ended",
            "Authority",
            "School",
            "Credential Codes",
            "Selected",
            "Ordered",
            "Not Processed",
            "Pending");

    @Inject
    RunReads runs;

    @Inject
    Clock clock;

    /** {@code yyyy-MM-dd HHmm - Runs.csv}, with the time of the download. */
    public String fileName() {
        return CsvFile.name(clock, "Runs");
    }

    /** Writes the runs that match, newest first. */
    public void write(RunFilter filter, OutputStream out) {
        CsvFile file = new CsvFile(out, HEADER);
        runs.all(filter).forEach(run -> file.row(cells(run)));
        file.end();
    }

    private @Nullable String[] cells(RunRow run) {
        return new @Nullable String[] {
            String.valueOf(run.id()),
            run.kind().name(),
            run.status().name(),
            run.startedBy(),
            time("yyyy-MM-dd HH:mm", run.startedAt()),
            run.endedAt() == null ? null : time("yyyy-MM-dd HH:mm", run.endedAt()),
            run.authority(),
            run.school(),
            run.types().stream().map(Enum::name).collect(Collectors.joining("; ")),
            String.valueOf(run.counts().selected()),
            String.valueOf(run.counts().ordered()),
            String.valueOf(run.counts().notProcessed()),
            String.valueOf(run.counts().pending())
        };
    }

    private String time(String pattern, Instant instant) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
                .format(LocalDateTime.ofInstant(instant, clock.getZone()));
    }
}
