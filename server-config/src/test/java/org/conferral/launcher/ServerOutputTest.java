package org.conferral.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServerOutputTest {
    private final List<String> seen = new ArrayList<>();
    private final ServerOutput output = new ServerOutput(seen::add);

    @Test
    void startScriptIsLeftOutAndStackTracesArePassedOn() throws InterruptedException {
        read("""
            =======
              JAVA: java
            23:01:02 ERROR [fail] it broke
            \tat org.conferral.Some.thing

            23:01:03 WARN  [as] and on
            """);

        assertEquals(
                List.of(
                        "23:01:02 ERROR [fail] it broke",
                        "\tat org.conferral.Some.thing",
                        "23:01:03 WARN  [as] and on"),
                seen);
        assertFalse(output.killed());
    }

    @Test
    void killedServerIsToldFromAStoppedOne() throws InterruptedException {
        read("*** JBossAS process (42) received TERM signal ***\n");
        assertFalse(output.killed());

        read("*** JBossAS process (42) received KILL signal ***\n");
        assertTrue(output.killed());
    }

    private void read(String text) {
        output.read(new BufferedReader(new StringReader(text)));
    }
}
