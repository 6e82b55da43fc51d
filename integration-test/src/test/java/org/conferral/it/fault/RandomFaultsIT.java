package org.conferral.it.fault;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.FullDisk;
import org.conferral.it.testbed.Seed;
import org.conferral.it.testbed.TwoNodes;
import org.conferral.it.testbed.Visit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Random faults, until so many were injected ({@code -Dfaults=}). Only with {@code mvn -Pfaults verify}. */
@Tag("faults")
@BrowserTest
class RandomFaultsIT {
    private static final PrintStream SAY = System.out;
    private static final int FAULTS = Integer.getInteger("faults", 12);
    private static final int STUDENTS = 2_500;
    private static final Duration LONGEST = Duration.ofSeconds(3);

    private final Random random = Seed.random(RandomFaultsIT.class);

    @Test
    void nothingIsLostOrDoubledWhateverHappens(Visit visit) throws IOException {
        TwoNodes nodes = TwoNodes.both();
        List<Fault> faults = possible(nodes);
        try (WholeWay way = WholeWay.on(nodes, visit, random, LONGEST)) {
            try {
                while (way.tally().tried() < FAULTS) {
                    Crowd crowd = Crowd.come(nodes, STUDENTS);
                    for (Stage stage : Stage.values()) {
                        way.survive(crowd, stage, faults.get(random.nextInt(faults.size())));
                    }
                }
            } finally {
                way.tell();
            }
        }
    }

    private static List<Fault> possible(TwoNodes nodes) throws IOException {
        List<Fault> faults = new ArrayList<>(List.of(Fault.values()));
        if (!FullDisk.isPossible(nodes)) {
            faults.remove(Fault.DISK_FULL);
            SAY.println("Skipped, for want of the right to mount a file system here: " + Fault.DISK_FULL.told());
        }
        return faults;
    }
}
