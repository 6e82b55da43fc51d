package org.conferral.it.fault;

import static org.conferral.it.fault.Fault.ASKED_OF_BOTH;
import static org.conferral.it.fault.Fault.ASKED_TWICE;
import static org.conferral.it.fault.Fault.CLOCK_JUMPED;
import static org.conferral.it.fault.Fault.DATABASE_KILLED;
import static org.conferral.it.fault.Fault.LINE_CUT;

import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Seed;
import org.conferral.it.testbed.TwoNodes;
import org.conferral.it.testbed.Visit;
import org.junit.jupiter.api.Test;

/** Ten faults of {@link RandomFaultsIT}, of kinds that no other test has, and by which no server has to start again. */
@BrowserTest
public class WholeWaySurvivesIT {
    private static final int STUDENTS = 300;
    private static final Duration LONGEST = Duration.ofSeconds(1);
    private static final List<List<Fault>> FAULTS = List.of(
            List.of(DATABASE_KILLED, LINE_CUT, CLOCK_JUMPED, LINE_CUT, CLOCK_JUMPED, ASKED_OF_BOTH),
            List.of(ASKED_TWICE, CLOCK_JUMPED, LINE_CUT, DATABASE_KILLED));

    // platform R1.1, run R3.3, document R4.7
    @Test
    void nothingIsLostOrDoubledByTenFaults(Visit visit) throws IOException {
        TwoNodes nodes = TwoNodes.both();
        Random random = Seed.random(WholeWaySurvivesIT.class);
        try (WholeWay way = WholeWay.on(nodes, visit, random, LONGEST)) {
            for (List<Fault> faults : FAULTS) {
                Crowd crowd = Crowd.come(nodes, STUDENTS);
                Iterator<Fault> next = faults.iterator();
                for (Stage stage : Stage.values()) {
                    if (next.hasNext()) {
                        way.survive(crowd, stage, next.next());
                    }
                }
            }
        }
    }
}
