package org.conferral.document.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgentStateTest {
    @ParameterizedTest(name = "{0} waiting, {1} a minute")
    @CsvSource({"33118,60000,33", "100,50,120", "0,50,0", "100,0,", "100,,"})
    void theTimeLeftIsWhatWaitsAtTheRateMeasured(long waiting, @Nullable Long rate, @Nullable Long seconds) {
        assertEquals(seconds, new AgentState(waiting, 1, rate, null, null, false).secondsLeft());
    }
}
