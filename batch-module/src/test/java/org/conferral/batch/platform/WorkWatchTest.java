package org.conferral.batch.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.conferral.platform.boundary.WorkTakeover;
import org.conferral.platform.boundary.WorkWatching;
import org.conferral.platform.entity.ExpiredWork;
import org.conferral.platform.entity.Work;
import org.junit.jupiter.api.Test;

/** What each look after long work does, and that nothing that fails in it keeps the rest back. */
@SuppressWarnings("UnnecessaryAssignment") // stands in for the container, which injects these
class WorkWatchTest {
    private final List<Work> taken = new ArrayList<>();
    private final Watching watching = new Watching();
    private final Found<WorkTakeover> found = new Found<>(takeover("import", true), takeover("run", false));
    private final WorkWatch watch = new WorkWatch();

    WorkWatchTest() {
        watch.asSystem = new AsSystem();
        watch.watching = watching;
        watch.jobs = new JobsAtHand();
        watch.found = found;
        watch.find();
    }

    // platform R1.2
    @Test
    void workThatCannotBeTakenOverKeepsNoOtherBack() {
        watching.expires(new Work("import", 5), new Work("run", 7), new Work("run", 8));

        watch.look();

        assertEquals(List.of(new Work("run", 7), new Work("run", 8)), taken);
    }

    @Test
    void leasesAreRenewedBeforeAnybodyLooksForExpiredOnes() {
        watch.look();

        assertEquals(List.of("renew", "expired"), watching.asked);
    }

    @Test
    void takeoversAreLookedForOnce() {
        watching.expires(new Work("run", 7));
        watch.look();
        watch.look();

        assertEquals(1, found.looks);
    }

    private WorkTakeover takeover(String kind, boolean fails) {
        return new WorkTakeover() {
            @Override
            public String kind() {
                return kind;
            }

            @Override
            public void takeOver(ExpiredWork expired) {
                if (fails) {
                    throw new IllegalStateException("not today");
                }
                taken.add(expired.work());
            }
        };
    }

    private static final class Watching extends WorkWatching {
        final List<String> asked = new ArrayList<>();
        private List<ExpiredWork> expired = List.of();

        void expires(Work... works) {
            expired = List.of(works).stream()
                    .map(work -> new ExpiredWork(work, 0, 1))
                    .toList();
        }

        @Override
        public void renew(Map<Work, Long> held) {
            asked.add("renew");
        }

        @Override
        public List<ExpiredWork> expired() {
            asked.add("expired");
            return expired;
        }
    }
}
