package org.conferral.printing.control.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.BusinessException;
import org.conferral.printing.control.JobEvents;
import org.conferral.printing.control.JobLocks;
import org.conferral.printing.control.PrintJobReads;
import org.conferral.printing.entity.PieceStatus;
import org.conferral.printing.entity.PrintJobEventKind;
import org.conferral.printing.entity.PrintJobNotFoundException;
import org.conferral.printing.entity.PrintJobRow;
import org.conferral.printing.entity.PrintJobStatus;
import org.conferral.printing.entity.returns.ReturnFault;
import org.conferral.printing.entity.returns.ReturnLine;
import org.conferral.printing.entity.returns.ReturnPolicy;
import org.conferral.printing.entity.returns.ReturnReject;

/** Takes printers' return files: what can be, row by row, and of the rest why not. */
@ApplicationScoped
public class ReturnTaking {
    private static final Duration CLOCKS_APART = Duration.ofHours(1);

    @Inject
    JobLocks locks;

    @Inject
    PrintJobReads jobs;

    @Inject
    PrinterReturns returns;

    @Inject
    JobEvents events;

    @Inject
    Database database;

    @Inject
    Clock clock;

    /**
     * Takes a file about a job.
     *
     * @throws BusinessException when the job is not with who prints it, or the file is none of this kind; then nothing of it
     *     is taken
     */
    public void take(long job, int version, String name, InputStream in, String by) throws IOException {
        locks.lock(job, version).mustBe(PrintJobStatus.TRANSMITTED, "print_job_return");
        PrintJobRow row = jobs.find(job).orElseThrow(() -> new PrintJobNotFoundException(job));
        ReturnFile file = ReturnFile.read(job, clock.getZone(), in);
        List<ReturnReject> rejects = new ArrayList<>(file.rejects());
        List<ReturnLine> taken = new ArrayList<>();
        Map<Integer, PieceStatus> before = returns.envelopes(job);
        Map<Integer, PieceStatus> now = new HashMap<>(before);
        Instant earliest = Objects.requireNonNull(row.releasedAt()).minus(CLOCKS_APART);
        Instant latest = clock.instant().plus(CLOCKS_APART);
        for (ReturnLine line : file.lines()) {
            Optional<ReturnFault> fault = fault(line, now, earliest, latest);
            if (fault.isPresent()) {
                rejects.add(new ReturnReject(line.line(), line.text(), fault.get()));
            } else {
                now.computeIfPresent(line.envelope(), (key, status) -> ReturnPolicy.after(status, line.status()));
                taken.add(line);
            }
        }
        returns.say(job, taken);
        tell(
                job,
                PrintJobEventKind.MAILED,
                returns.move(job, changed(before, now, PieceStatus.MAILED), PieceStatus.MAILED),
                by);
        tell(
                job,
                PrintJobEventKind.SPOILED,
                returns.move(job, changed(before, now, PieceStatus.SPOILED), PieceStatus.SPOILED),
                by);
        returns.record(job, name, taken.size(), rejects, by);
        database.write(handle -> handle.execute("update print_job set version = version + 1 where id = ?", job));
    }

    private static Optional<ReturnFault> fault(
            ReturnLine line, Map<Integer, PieceStatus> now, Instant earliest, Instant latest) {
        PieceStatus status = now.get(line.envelope());
        if (status == null) {
            return Optional.of(ReturnFault.ENVELOPE);
        }
        if (line.at().isBefore(earliest) || line.at().isAfter(latest)) {
            return Optional.of(ReturnFault.TIME);
        }
        return ReturnPolicy.fault(status, line.status());
    }

    private static List<Integer> changed(
            Map<Integer, PieceStatus> before, Map<Integer, PieceStatus> now, PieceStatus to) {
        return now.entrySet().stream()
                .filter(entry -> entry.getValue() == to && before.get(entry.getKey()) != to)
                .map(Map.Entry::getKey)
                .toList();
    }

    private void tell(long job, PrintJobEventKind kind, int pieces, String by) {
        if (pieces > 0) {
            events.add(job, kind, pieces, by);
        }
    }
}
