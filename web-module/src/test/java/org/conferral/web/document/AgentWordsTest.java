package org.conferral.web.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.conferral.document.entity.AgentState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgentWordsTest {
    @ParameterizedTest(name = "{0} waiting, at work on {1}, paused by {2}, failing {3}: {4}")
    @CsvSource({
        "5, 1, , true, working, busy",
        "5, 0, ann, true, paused, warn",
        "5, 0, , true, failing, bad",
        "0, 0, , true, idle, ok",
        "5, 0, , false, idle, ok"
    })
    void theStateIsSaidAsItIs(long waiting, int atWork, @Nullable String by, boolean failing, String key, String tone) {
        AgentState state = new AgentState(waiting, atWork, null, by, by == null ? null : Instant.EPOCH, failing);
        AgentWords words = new AgentWords();
        assertEquals(key, words.key(state));
        assertEquals(tone, words.tone(state));
    }
}
