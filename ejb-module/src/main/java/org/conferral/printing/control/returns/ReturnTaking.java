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
import org.conferral.platform.entity.Unseen;
import org.conferral.printing.control.job.JobEvents;
import org.conferral.printing.control.job.JobLocks;
import org.conferral.printing.control.job.PrintJobReads;
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
    private static final int LONGEST_NAME = 200;
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
        Sorted sorted = sorted(file, returns.envelopes(job), Objects.requireNonNull(row.releasedAt()));
        returns.say(job, sorted.taken);
        move(job, sorted, PieceStatus.MAILED, PrintJobEventKind.MAILED, by);
        move(job, sorted, PieceStatus.SPOILED, PrintJobEventKind.SPOILED, by);
        returns.record(job, shortened(name), sorted.taken.size(), sorted.rejects, by);
        database.write(handle -> handle.execute("update print_job set version = version + 1 where id = ?", job));
    }

    /** What a browser says that the file is called, as far as it can be shown. */
    static String shortened(String name) {
        String plain = Unseen.removedFrom(name);
        return plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
    }

    /** The rows one after the other, each by what those before it have made of its envelope. */
    private Sorted sorted(ReturnFile file, Map<Integer, PieceStatus> before, Instant released) {
        Sorted sorted =
                new Sorted(before, released.minus(CLOCKS_APART), clock.instant().plus(CLOCKS_APART));
        sorted.rejects.addAll(file.rejects());
        file.lines().forEach(sorted::take);
        return sorted;
    }

    /** What of a file can be true, and what not. */
    private static final class Sorted {
        private final Map<Integer, PieceStatus> before;
        private final Map<Integer, PieceStatus> now;
        private final Instant earliest;
        private final Instant latest;
        private final List<ReturnLine> taken = new ArrayList<>();
        private final List<ReturnReject> rejects = new ArrayList<>();

        Sorted(Map<Integer, PieceStatus> before, Instant earliest, Instant latest) {
            this.before = before;
            this.now = new HashMap<>(before);
            this.earliest = earliest;
            this.latest = latest;
        }

        void take(ReturnLine line) {
            Optional<ReturnFault> fault = fault(line);
            if (fault.isPresent()) {
                rejects.add(new ReturnReject(line.line(), line.text(), fault.get()));
            } else {
                now.computeIfPresent(line.envelope(), (key, status) -> ReturnPolicy.after(status, line.status()));
                taken.add(line);
            }
        }

        private Optional<ReturnFault> fault(ReturnLine line) {
            PieceStatus status = now.get(line.envelope());
            if (status == null) {
                return Optional.of(ReturnFault.ENVELOPE);
            }
            if (line.at().isBefore(earliest) || line.at().isAfter(latest)) {
                return Optional.of(ReturnFault.TIME);
            }
            return ReturnPolicy.fault(status, line.status());
        }

        List<Integer> changed(PieceStatus to) {
            return now.entrySet().stream()
                    .filter(entry -> entry.getValue() == to && before.get(entry.getKey()) != to)
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }

    private void move(long job, Sorted sorted, PieceStatus to, PrintJobEventKind kind, String by) {
        int pieces = returns.move(job, sorted.changed(to), to);
        if (pieces > 0) {
            events.add(job, kind, pieces, by);
        }
    }
}
