package org.conferral.batch.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ejb.Schedule;
import java.util.ArrayList;
import java.util.List;
import org.conferral.platform.boundary.Pruning;
import org.junit.jupiter.api.Test;

/** What is removed by night. */
@SuppressWarnings("UnnecessaryAssignment") // stands in for the container, which injects these
class PruningTimerTest {
    private final List<String> removed = new ArrayList<>();
    private final Found<Pruning> found = new Found<>(pruning("events", true), pruning("executions", false));
    private final PruningTimer timer = new PruningTimer();

    PruningTimerTest() {
        timer.asSystem = new AsSystem();
        timer.found = found;
        timer.find();
    }

    // platform R3.1
    @Test
    void oneThatFailsKeepsNoOtherFromItsTurn() {
        timer.prune();

        assertEquals(List.of("executions"), removed);
    }

    // platform R3.1
    @Test
    void itIsDoneOnceANight() throws NoSuchMethodException {
        Schedule when = PruningTimer.class.getDeclaredMethod("prune").getAnnotation(Schedule.class);

        assertEquals("2:30", when.hour() + ":" + when.minute());
        assertEquals("*", when.dayOfWeek());
        assertEquals(true, when.persistent(), "one of the servers does it for all");
    }

    @Test
    void whatPrunesIsLookedForOnce() {
        timer.prune();
        timer.prune();

        assertEquals(1, found.looks);
    }

    private Pruning pruning(String what, boolean fails) {
        return new Pruning() {
            @Override
            public String what() {
                return what;
            }

            @Override
            public int prune() {
                if (fails) {
                    throw new IllegalStateException("not today");
                }
                removed.add(what);
                return 1;
            }
        };
    }
}
