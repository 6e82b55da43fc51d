package org.conferral.run.entity;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.order.entity.DeliveryMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run's states (docs/specification/product.md, decision 7): which action goes with which, and what it leads to. */
class RunTest {
    private static final Instant NOW = Instant.parse("2026-07-19T15:00:00Z");

    private static final Map<String, Consumer<Run>> ACTIONS = Map.of(
            "freeze",
            Run::freeze,
            "start",
            run -> run.start(DeliveryMethod.MANUAL_MAIL, "records", NOW),
            "stop",
            Run::askStop,
            "stopped",
            Run::stopped,
            "resume",
            Run::resume,
            "attention",
            run -> run.needAttention("awards=1"),
            "complete",
            run -> run.complete(NOW),
            "close",
            run -> run.close(NOW));

    private static final Map<RunStatus, String> WAYS = Map.of(
            RunStatus.SEARCHING, "",
            RunStatus.DRAFT, "freeze",
            RunStatus.RUNNING, "freeze start",
            RunStatus.STOPPING, "freeze start stop",
            RunStatus.STOPPED, "freeze start stop stopped",
            RunStatus.NEEDS_ATTENTION, "freeze start attention",
            RunStatus.COMPLETED, "freeze start complete",
            RunStatus.CLOSED, "freeze start attention close");

    // run R3.2
    @ParameterizedTest
    @CsvSource(textBlock = """
                    SEARCHING,       freeze,   DRAFT
                    DRAFT,           start,    RUNNING
                    RUNNING,         stop,     STOPPING
                    RUNNING,         complete, COMPLETED
                    RUNNING,         attention,NEEDS_ATTENTION
                    STOPPING,        stopped,  STOPPED
                    STOPPING,        complete, COMPLETED
                    STOPPED,         resume,   RUNNING
                    STOPPED,         close,    CLOSED
                    NEEDS_ATTENTION, resume,   RUNNING
                    NEEDS_ATTENTION, close,    CLOSED
                    """)
    void actionLeadsOn(RunStatus from, String action, RunStatus to) {
        Run run = in(from);
        perform(run, action);
        assertEquals(to, run.status());
    }

    // run R3.2
    @ParameterizedTest
    @CsvSource(textBlock = """
                    SEARCHING, start
                    RUNNING,   start
                    COMPLETED, start
                    DRAFT,     stop
                    STOPPED,   stop
                    COMPLETED, resume
                    RUNNING,   resume
                    RUNNING,   close
                    COMPLETED, close
                    CLOSED,    resume
                    """)
    void actionIsRefusedInWords(RunStatus from, String action) {
        RunStateException refused = assertThrows(RunStateException.class, () -> perform(in(from), action));
        assertEquals(from, refused.actual());
        assertTrue(String.valueOf(refused.getMessage()).contains(action), action);
    }

    // run R2.2
    @Test
    void searchBelongsToWhoSearchedAndAStartedRunToNobody() {
        assertTrue(in(RunStatus.DRAFT).isPrivateOf("records"));
        assertFalse(in(RunStatus.DRAFT).isPrivateOf("awards"));
        assertFalse(in(RunStatus.RUNNING).isPrivateOf("records"));
    }

    // run R3.4
    @Test
    void fourthTakeoverInARowWithoutARecordIsOneTooMany() {
        Run run = in(RunStatus.RUNNING);
        assertEquals(List.of(true, true, true, false), takenOver(run, 0, 0, 0, 0));
    }

    @Test
    void recordFinishedBetweenTakeoversCountsFromAnew() {
        Run run = in(RunStatus.RUNNING);
        assertEquals(List.of(true, true, true, true, true), takenOver(run, 0, 0, 0, 1, 1));
    }

    private static List<Boolean> takenOver(Run run, long... processed) {
        return LongStream.of(processed).mapToObj(run::takenOver).toList();
    }

    private static Run in(RunStatus status) {
        Run run = Run.searching(new RunCriteria(null, null, Set.of(CredentialCode.AHSD)), "records", NOW);
        String way = requireNonNull(WAYS.get(status));
        Stream.of(way.split(" ", -1)).filter(action -> !action.isEmpty()).forEach(action -> perform(run, action));
        return run;
    }

    private static void perform(Run run, String action) {
        requireNonNull(ACTIONS.get(action)).accept(run);
    }
}
