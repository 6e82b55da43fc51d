package org.conferral.document.control.making;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.conferral.document.control.making.MadeDocument.Faulty;
import org.conferral.document.entity.DocumentFault;
import org.conferral.document.entity.DocumentFault.Kind;
import org.junit.jupiter.api.Test;

/** Document R4.6: what fails for no known reason. */
class AttemptsTest {
    private static final MadeDocument DONE = new Faulty(1, List.of());

    private static Supplier<MadeDocument> failing(AtomicInteger calls, int times, Throwable cause) {
        return () -> {
            if (calls.incrementAndGet() <= times) {
                throw AttemptsTest.<RuntimeException>any(cause);
            }
            return DONE;
        };
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T extends Throwable> RuntimeException any(Throwable cause) throws T {
        throw (T) cause;
    }

    @Test
    void aPassingFailureIsGotOver() {
        AtomicInteger calls = new AtomicInteger();
        assertEquals(DONE, new Attempts().at(1, failing(calls, 3, new IllegalStateException("passing"))));
        assertEquals(4, calls.get());
    }

    @Test
    void whatIsRetriedThreeTimesInVainIsHeldWithItsCause() {
        for (Throwable cause : List.of(new IllegalStateException("lasting"), new NoClassDefFoundError("lasting"))) {
            AtomicInteger calls = new AtomicInteger();
            MadeDocument outcome = new Attempts().at(1, failing(calls, 9, cause));
            assertEquals(new Faulty(1, List.of(new DocumentFault(Kind.GENERATION_FAILED, cause.toString()))), outcome);
            assertEquals(4, calls.get());
        }
    }

    @Test
    void whatIsThrownInOtherPlacesIsNotAlike() {
        Attempts attempts = new Attempts();
        Supplier<MadeDocument> broken = () -> {
            throw new IllegalArgumentException("here");
        };
        IntStream.range(0, 19).forEach(item -> attempts.at(item, broken));
        MadeDocument outcome = attempts.at(19, () -> {
            throw new IllegalArgumentException("there");
        });
        assertEquals(Faulty.class, outcome.getClass());
    }

    @Test
    void whatTwoCallersGiveTheSameHelperIsNotAlike() {
        Attempts attempts = new Attempts();
        IntStream.range(0, 19)
                .forEach(item -> attempts.at(item, () -> {
                    Objects.requireNonNull(null);
                    return DONE;
                }));
        MadeDocument outcome = attempts.at(19, () -> {
            Objects.requireNonNull(null);
            return DONE;
        });
        assertEquals(Faulty.class, outcome.getClass());
    }

    @Test
    void whenTwentyFailAlikeNobodyIsHeld() {
        Attempts attempts = new Attempts();
        Supplier<MadeDocument> broken = () -> {
            throw new UnsupportedOperationException("no fonts");
        };
        IntStream.range(0, 19).forEach(item -> attempts.at(item, broken));
        attempts.at(19, failing(new AtomicInteger(), 9, new IllegalStateException("another way")));
        assertThrows(IllegalStateException.class, () -> attempts.at(20, broken));
    }
}
