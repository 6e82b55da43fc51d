package org.conferral.batch.order;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.conferral.batch.platform.AsSystem;
import org.conferral.order.boundary.BulkWork;
import org.junit.jupiter.api.Test;

/** How what was confirmed for many order items is done. */
@SuppressWarnings("UnnecessaryAssignment") // stands in for the container, which injects these
class BulkTimerTest {
    private final Deque<Boolean> more = new ArrayDeque<>();
    private int steps;

    @Test
    void itGoesOnUntilNothingIsLeft() {
        more.addAll(List.of(true, true, false));

        timer(false).change();

        assertEquals(3, steps);
    }

    @Test
    void whatFailsIsTriedAtTheNextLook() {
        BulkTimer timer = timer(true);

        timer.change();
        timer.change();

        assertEquals(2, steps);
    }

    private BulkTimer timer(boolean fails) {
        BulkTimer timer = new BulkTimer();
        timer.asSystem = new AsSystem();
        timer.work = new BulkWork() {
            @Override
            public boolean step() {
                steps++;
                if (fails) {
                    throw new IllegalStateException("not today");
                }
                return more.remove();
            }
        };
        return timer;
    }
}
