package org.conferral.batch.run;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import org.conferral.batch.platform.AsSystem;
import org.conferral.run.boundary.CandidateCounts;

/** Counts the candidates waiting every five minutes; what changed much is counted at once through the outbox. */
@Singleton
@PermitAll
public class CandidateCountTimer {
    @Inject
    AsSystem asSystem;

    @Inject
    CandidateCounts candidates;

    @Schedule(minute = "*/5", hour = "*", persistent = false)
    void count() {
        asSystem.run(candidates::recount);
    }
}
