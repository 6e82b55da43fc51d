package org.conferral.mypass.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command decides about files, and what is wrong with the command keeps them out. */
@SuppressWarnings("UnnecessaryAssignment") // stands in for the container, which injects the clock
class CommandScanTest {
    private static final byte[] FILE = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final int MORE_THAN_A_PIPE_HOLDS = 5 * 1024 * 1024;

    @TempDir
    Path folder;

    private boolean isSafe(String script, byte[] file) throws IOException {
        Path command = Files.writeString(folder.resolve("scan.sh"), script);
        return scan("sh " + command, Duration.ofSeconds(20)).isSafe(file);
    }

    private static CommandScan scan(String command, Duration limit) {
        CommandScan scan = new CommandScan(Map.of("CONFERRAL_WAYBILL_SCAN", command), limit);
        scan.clock = Clock.systemUTC();
        return scan;
    }

    // mypass R3.3
    @Test
    void theCommandGetsTheFileAndSaysWhetherItIsKept() throws IOException {
        assertTrue(isSafe("cat > " + folder.resolve("seen"), FILE));
        assertEquals("%PDF-1.4\n%%EOF\n", Files.readString(folder.resolve("seen")));
        assertFalse(isSafe("exit 1", FILE), "harmful");
        assertFalse(isSafe("exit 2", FILE), "it does not know");
        assertTrue(isSafe("exit 0", new byte[MORE_THAN_A_PIPE_HOLDS]), "it need not read all");
        assertTrue(isSafe("wc -c > /dev/null; echo said; echo said >&2", new byte[MORE_THAN_A_PIPE_HOLDS]));
    }

    @Test
    void oneThatIsNotThereOrDoesNotEndKeepsFilesOut() throws IOException {
        assertFalse(scan("/no/such/command", Duration.ofSeconds(20)).isSafe(FILE));
        Path command = Files.writeString(folder.resolve("never.sh"), "exec sleep 60");
        long begun = System.nanoTime();
        assertFalse(scan("sh " + command, Duration.ofMillis(200)).isSafe(new byte[MORE_THAN_A_PIPE_HOLDS]));
        assertTrue(Duration.ofNanos(System.nanoTime() - begun).toSeconds() < 30, "it was waited for");
    }

    @Test
    void whatTheCommandLeavesBehindHoldsNobodyUp() throws IOException {
        long begun = System.nanoTime();
        assertTrue(isSafe("setsid sleep 40 <&0 & exit 0", new byte[MORE_THAN_A_PIPE_HOLDS]));
        assertTrue(Duration.ofNanos(System.nanoTime() - begun).toSeconds() < 30, "it was waited for");
    }

    @Test
    void withoutOneNothingIsLookedFor() {
        assertTrue(new CommandScan(Map.of(), Duration.ofSeconds(20)).isSafe(FILE));
    }
}
