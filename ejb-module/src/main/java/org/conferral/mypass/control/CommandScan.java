package org.conferral.mypass.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.conferral.platform.entity.Environment;

/**
 * Asks the command that the environment names ({@code CONFERRAL_WAYBILL_SCAN}): it gets the file as its standard input, and
 * ends with 0 where the file may be kept. Whatever else it ends with, and that it does not end or does not begin, keeps the
 * file out. Without a command nothing is looked for: nobody gets such a file but the staff, who save it and open it on their
 * own machines.
 */
@ApplicationScoped
public class CommandScan implements FileScan {
    private static final Logger LOG = System.getLogger(CommandScan.class.getName());
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Set<String> TOLD = Set.of("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR");
    private static final int HARMFUL = 1;
    private static final int TOO_LATE = -1;

    private final List<String> command;
    private final Duration limit;

    public CommandScan() {
        this(System.getenv(), LIMIT);
    }

    CommandScan(Map<String, String> variables, Duration limit) {
        command = new Environment(Map.copyOf(variables))
                .text("CONFERRAL_WAYBILL_SCAN")
                .map(line -> List.of(line.split("\\s+", -1)))
                .orElse(List.of());
        this.limit = limit;
    }

    @Override
    public boolean isSafe(byte[] file) {
        if (command.isEmpty()) {
            return true;
        }
        try {
            int said = ask(file);
            if (said != 0 && said != HARMFUL) {
                LOG.log(Level.WARNING, "The scan of a waybill failed: the command ended with {0}", said);
            }
            return said == 0;
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The scan of a waybill failed: the command did not begin", e);
            return false;
        }
    }

    private int ask(byte[] file) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD);
        // what the server knows is none of its business
        builder.environment().keySet().retainAll(TOLD);
        Process scan = builder.start();
        CompletableFuture<Process> end = scan.onExit()
                .orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((ended, late) -> stop(scan));
        feed(scan, file);
        return end.handle((ended, late) -> late == null ? ended.exitValue() : TOO_LATE)
                .join();
    }

    private static void stop(Process scan) {
        scan.descendants().forEach(ProcessHandle::destroyForcibly);
        scan.destroyForcibly();
    }

    /** One that has seen enough reads no more. */
    private static void feed(Process scan, byte[] file) {
        try (OutputStream in = scan.getOutputStream()) {
            in.write(file);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "The scan of a waybill read no further", e);
        }
    }
}
