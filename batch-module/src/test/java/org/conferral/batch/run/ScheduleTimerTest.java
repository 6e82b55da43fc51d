package org.conferral.batch.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.conferral.batch.platform.AsSystem;
import org.conferral.run.boundary.ScheduleFiring;
import org.junit.jupiter.api.Test;

/** Which schedules are fired. */
@SuppressWarnings("UnnecessaryAssignment") // stands in for the container, which injects these
class ScheduleTimerTest {
    // run R5.1
    @Test
    void scheduleThatCannotBeFiredKeepsNoLaterOneBack() {
        List<Long> fired = new ArrayList<>();
        ScheduleTimer timer = new ScheduleTimer();
        timer.asSystem = new AsSystem();
        timer.firing = new ScheduleFiring() {
            @Override
            public List<Long> due() {
                return List.of(3L, 4L);
            }

            @Override
            public void fire(long id) {
                if (id == 3) {
                    throw new IllegalStateException("not today");
                }
                fired.add(id);
            }
        };

        timer.fireDue();

        assertEquals(List.of(4L), fired);
    }
}
