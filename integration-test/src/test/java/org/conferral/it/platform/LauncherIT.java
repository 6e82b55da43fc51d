package org.conferral.it.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.conferral.it.testbed.Launched;
import org.conferral.it.testbed.TwoNodes;
import org.junit.jupiter.api.Test;

/** A server that dies is started again by who has started it, until that is of no use. */
class LauncherIT {
    private static final int TRIES = 3;
    private static final String AGAIN = "The server ended unexpectedly with code 137;";

    @Test
    void serverThatWasKilledIsStartedAgainThreeTimes() throws IOException {
        try (Launched launched = TwoNodes.any().launch()) {
            ProcessHandle server = launched.ready();
            server.destroyForcibly();
            server = launched.after(server);
            assertEquals(server.pid(), launched.ready().pid(), "and people can work again");

            for (int one = 1; one < TRIES; one++) {
                server.destroyForcibly();
                server = launched.after(server);
            }
            server.destroyForcibly();
            assertNotEquals(0, launched.code());
            assertEquals(
                    TRIES,
                    launched.said().stream()
                            .filter(line -> line.startsWith(AGAIN) && line.endsWith("Starting it again."))
                            .count(),
                    launched.said()::toString);
            String last = launched.said().get(launched.said().size() - 1);
            assertTrue(
                    launched.said().stream()
                                    .filter(line -> line.startsWith(AGAIN))
                                    .count()
                            == TRIES + 1,
                    last);
        }
    }
}
