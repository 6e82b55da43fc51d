package org.conferral.it.platform;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.conferral.it.testbed.TwoNodes;
import org.junit.jupiter.api.Test;

/** A server whose settings are not understood does not start, and its log says which and why. */
public class StartRefusedIT {
    // printing R12.1; each of the settings is refused by whoever reads it
    @Test
    void serverDoesNotStartWithSettingsThatAreNotUnderstood() throws IOException {
        String log = TwoNodes.any()
                .refused(Map.of(
                        "CONFERRAL_KEEP_PRINT_DAYS", "soon",
                        "CONFERRAL_PRINT_PAUSE_SECONDS", "long",
                        "CONFERRAL_RUN_PARTITIONS", "8",
                        "CONFERRAL_BATCH_THREADS", "8",
                        "CONFERRAL_SMTP_SECURITY", "some"));

        for (String refusal : List.of(
                "CONFERRAL_KEEP_PRINT_DAYS=soon is not understood",
                "CONFERRAL_PRINT_PAUSE_SECONDS=long is not understood",
                "CONFERRAL_RUN_PARTITIONS=8 does not go with CONFERRAL_BATCH_THREADS=8",
                "CONFERRAL_SMTP_SECURITY=some is not understood")) {
            assertTrue(log.contains(refusal), () -> refusal + " in " + log);
        }
    }
}
