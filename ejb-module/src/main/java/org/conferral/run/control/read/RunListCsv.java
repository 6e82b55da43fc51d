package org.conferral.run.control.read;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.conferral.platform.control.CsvExport;
import org.conferral.platform.control.EnglishLabel;
import org.conferral.run.entity.RunFilter;
import org.conferral.run.entity.RunRow;
import org.jspecify.annotations.Nullable;

/** Writes the list of started runs. */
@ApplicationScoped
public class RunListCsv {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    @Inject
    RunReads runs;

    @Inject
    Clock clock;

    /** {@code yyyy-MM-dd HHmm - Runs.csv}, with the time of the download. */
    public String fileName() {
        return CsvExport.fileName(clock, "Runs");
    }

    /** Writes the runs that match, newest first. */
    public void write(RunFilter filter, OutputStream out) {
        file().write(out, sheet -> runs.all(filter).forEach(sheet::row));
    }

    private CsvExport<RunRow> file() {
        return CsvExport.<RunRow>empty()
                .and("Run", RunRow::id)
                .and("Kind", run -> run.kind().title())
                .and("Status", run -> EnglishLabel.of(run.status()))
                .and("Started By", RunRow::startedBy)
                .and("Started", run -> minute(run.startedAt()))
                .and("Ended", run -> minute(run.endedAt()))
                .and("Authority", RunRow::authority)
                .and("School", RunRow::school)
                .and(
                        "Credential Codes",
                        run -> run.types().stream().map(Enum::name).collect(Collectors.joining("; ")))
                .and("Selected", run -> run.counts().selected())
                .and("Ordered", run -> run.counts().ordered())
                .and("Not Processed", run -> run.counts().notProcessed())
                .and("Pending", run -> run.counts().pending());
    }

    private @Nullable String minute(@Nullable Instant instant) {
        return instant == null ? null : MINUTE.format(instant.atZone(clock.getZone()));
    }
}
