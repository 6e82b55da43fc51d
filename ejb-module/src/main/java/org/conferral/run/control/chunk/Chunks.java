package org.conferral.run.control.chunk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.conferral.award.boundary.AwardFactsQueries;
import org.conferral.award.boundary.AwardingService;
import org.conferral.award.entity.AwardPolicy;
import org.conferral.award.entity.AwardStamp;
import org.conferral.credential.boundary.CredentialQueries;
import org.conferral.order.boundary.OrderingService;
import org.conferral.order.entity.Placement;
import org.conferral.run.entity.Run;
import org.conferral.student.boundary.StudentQueries;

/** Makes the chunk that a run of its kind needs; nowhere else do the two kinds differ. */
@ApplicationScoped
public class Chunks {
    @Inject
    StudentQueries students;

    @Inject
    CredentialQueries credentials;

    @Inject
    AwardFactsQueries awards;

    @Inject
    AwardingService awarding;

    @Inject
    OrderingService ordering;

    @Inject
    Clock clock;

    /** A pass over a chunk of this run. */
    Chunk begin(Run run) {
        Instant now = clock.instant();
        Placement placement = new Placement(run.deliveryMethod(), run.starter(), now, run.id());
        return switch (run.kind()) {
            case AWARD_AND_ORDER ->
                new AwardChunk(
                        awards,
                        awarding,
                        ordering,
                        new AwardPolicy(credentials.order()),
                        new AwardStamp(LocalDate.now(clock), now, run.starter(), run.id()),
                        placement);
            case ORDER -> new OrderChunk(students, awards, ordering, placement);
        };
    }
}
