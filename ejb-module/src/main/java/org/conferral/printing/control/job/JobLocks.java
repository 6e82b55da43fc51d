package org.conferral.printing.control.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.BusinessException;
import org.conferral.platform.entity.RuleText;
import org.conferral.printing.entity.PrintJobChangedException;
import org.conferral.printing.entity.PrintJobNotFoundException;
import org.conferral.printing.entity.PrintJobStatus;

/** Locks print jobs, which whoever changes one or its pieces does first. */
@ApplicationScoped
public class JobLocks {
    @Inject
    Database database;

    /** A job as it is while it is locked. */
    public record Locked(PrintJobStatus status, int version, int items, int tries) {
        /** Refuses, by a rule that names the status, unless it is this one. */
        public void mustBe(PrintJobStatus wanted, String rule) {
            if (status != wanted) {
                throw new BusinessException(0, rule, RuleText.named("print_job_status", status));
            }
        }
    }

    /** Locks it. */
    public Locked lock(long job) {
        return database.read(handle -> handle.createQuery(
                                "select status, version, items, tries from print_job where id = :job for no key update")
                        .bind("job", job)
                        .map((row, context) -> new Locked(
                                PrintJobStatus.valueOf(row.getString("status")),
                                row.getInt("version"),
                                row.getInt("items"),
                                row.getInt("tries")))
                        .findOne())
                .orElseThrow(() -> new PrintJobNotFoundException(job));
    }

    /** Locks it as it was shown. */
    public Locked lock(long job, int version) {
        Locked locked = lock(job);
        if (locked.version() != version) {
            throw new PrintJobChangedException(job);
        }
        return locked;
    }
}
