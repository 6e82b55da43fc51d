package org.conferral.printing.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** docs/specification/ordering.md §12.3. */
class TransmissionPolicyTest {
    private static final Duration FIRST = Duration.ofSeconds(10);

    @ParameterizedTest
    @CsvSource({
        "1, FOLDER, 10",
        "2, FOLDER, 40",
        "3, FOLDER, ",
        "1, CHECK, 10",
        "2, UNEXPECTED, 40",
        "3, UNEXPECTED, ",
        "1, CONNECTION, 10",
        "1, CONTENT, ",
        "1, ITEM, ",
        "4, FOLDER, "
    })
    void pausesGrowUntilTheThirdTryAndWhatCannotPassIsNotTriedAgain(
            int tries, TransmissionFault fault, Integer seconds) {
        assertEquals(
                Optional.ofNullable(seconds).map(Duration::ofSeconds), TransmissionPolicy.pause(tries, fault, FIRST));
    }
}
