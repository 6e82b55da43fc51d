package org.conferral.batch.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.batch.runtime.BatchStatus;
import java.util.List;
import java.util.Set;
import org.conferral.batch.platform.AsSystem;
import org.conferral.batch.platform.HandStandIn;
import org.conferral.batch.platform.JobStandIn;
import org.conferral.intake.boundary.IntakeService;
import org.conferral.intake.entity.IntakeRefusedException;
import org.conferral.intake.entity.IntakeRunningException;
import org.conferral.intake.entity.StoredIntake;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the artifacts of an import's job make of what they are told, each alone. */
@SuppressWarnings("UnnecessaryAssignment") // stands in for the container, which injects these
class IntakeArtifactsTest {
    private final ImportStandIn work = new ImportStandIn();
    private final HandStandIn hand = new HandStandIn();

    @ParameterizedTest
    @CsvSource({"true, READ", "false, REFUSED"})
    void filesAreReadForTheExecutionThatAsks(boolean succeeds, String exit) {
        work.succeeds = succeeds;

        assertEquals(exit, reading().process());
        assertEquals(List.of("read 12 by 5"), work.asked);
        assertEquals(Set.of(StoredIntake.work(12)), hand.begun, "its lease is renewed from here on");
    }

    @ParameterizedTest
    @CsvSource({"true, MERGED", "false, REFUSED"})
    void whatItHasReadIsMerged(boolean succeeds, String exit) {
        work.succeeds = succeeds;

        assertEquals(exit, merging().process());
        assertEquals(List.of("merge 12 by 5"), work.asked);
    }

    // intake R1.6
    @Test
    void stopReachesTheExecutionThatIsStoppedAndNoOther() {
        reading().stop();
        merging().stop();

        assertEquals(List.of("stop 5", "stop 5"), work.asked);
    }

    @Test
    void leaseIsNotRenewedAnyMoreWhateverHappensAtTheEnd() {
        listener().afterJob();
        assertEquals(List.of("end 12 by 5"), work.asked);
        assertTrue(hand.ended);

        hand.ended = false;
        work.succeeds = false;
        assertThrows(IllegalStateException.class, () -> listener().afterJob());
        assertTrue(hand.ended);
    }

    @Test
    void importOfAFolderSaysItsNumber() {
        StartIntakeBatchlet start = new StartIntakeBatchlet();
        start.folder = "may";
        start.asSystem = new AsSystem();
        start.imports = new IntakeService() {
            @Override
            public long importFolderFromConsole(String name) {
                return name.equals("may") ? 12 : 0;
            }
        };

        assertEquals("import 12", start.process());
    }

    @Test
    void sampleIsImportedOnceAndAgainOnlyAfterAFailureThatPasses() {
        IntakeWatch watch = new IntakeWatch();
        watch.asSystem = new AsSystem();
        Sample sample = new Sample();
        watch.imports = sample;

        sample.failure = new IntakeRunningException();
        watch.importSample();
        watch.importSample();
        assertEquals(2, sample.tries, "it comes again");

        sample.failure = new IntakeRefusedException("empty");
        watch.importSample();
        watch.importSample();
        assertEquals(3, sample.tries, "the same files would be refused again");
    }

    @Test
    void sampleThatIsImportedIsNotImportedAgain() {
        IntakeWatch watch = new IntakeWatch();
        watch.asSystem = new AsSystem();
        Sample sample = new Sample();
        watch.imports = sample;

        watch.importSample();
        watch.importSample();

        assertEquals(1, sample.tries);
    }

    private ReadFilesBatchlet reading() {
        ReadFilesBatchlet reading = new ReadFilesBatchlet();
        reading.job = new JobStandIn(BatchStatus.STARTED);
        reading.importId = "12";
        reading.asSystem = new AsSystem();
        reading.work = work;
        reading.jobs = hand;
        return reading;
    }

    private MergeFilesBatchlet merging() {
        MergeFilesBatchlet merging = new MergeFilesBatchlet();
        merging.job = new JobStandIn(BatchStatus.STARTED);
        merging.importId = "12";
        merging.asSystem = new AsSystem();
        merging.work = work;
        return merging;
    }

    private IntakeListener listener() {
        IntakeListener listener = new IntakeListener();
        listener.job = new JobStandIn(BatchStatus.COMPLETED);
        listener.importId = "12";
        listener.asSystem = new AsSystem();
        listener.work = work;
        listener.jobs = hand;
        return listener;
    }

    private static final class Sample extends IntakeService {
        int tries;
        private @Nullable RuntimeException failure;

        @Override
        public boolean importSample() {
            tries++;
            if (failure != null) {
                throw failure;
            }
            return true;
        }
    }
}
