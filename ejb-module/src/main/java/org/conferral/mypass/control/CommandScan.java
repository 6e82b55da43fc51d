package org.conferral.mypass.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.conferral.platform.entity.Environment;
import org.conferral.platform.entity.LinesAMinute;
import org.jspecify.annotations.Nullable;

/**
 * Asks the command that the environment names ({@code CONFERRAL_WAYBILL_SCAN}), twice at once at most: it gets the file as its
 * standard input, and ends with 0 where the file may be kept. Whatever else it ends with, and that it does not end or does not begin, keeps the
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

    private static final int AT_ONCE = 2;

    private final LinesAMinute lines = new LinesAMinute(20);
    private final Semaphore turns = new Semaphore(AT_ONCE);
    private final List<String> command;
    private final Duration limit;

    @Inject
    Clock clock;

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
            int said = inTurn(file);
            if (said != 0 && said != HARMFUL) {
                warn(said == TOO_LATE ? "it took too long" : "the command ended with " + said);
            }
            return said == 0;
        } catch (IOException e) {
            warn(e.getMessage());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void warn(@Nullable String why) {
        if (lines.takes(clock.instant())) {
            LOG.log(Level.WARNING, "The scan of a waybill failed: {0}", why);
        }
    }

    private int inTurn(byte[] file) throws IOException, InterruptedException {
        if (!turns.tryAcquire(limit.toMillis(), TimeUnit.MILLISECONDS)) {
            return TOO_LATE;
        }
        try {
            return ask(file);
        } finally {
            turns.release();
        }
    }

    /** By way of a file, which nobody else may read: whoever does not read it holds nobody up. */
    private int ask(byte[] file) throws IOException {
        Path given = Files.createTempFile("waybill", ".pdf");
        try {
            Files.write(given, file);
            return ask(given);
        } finally {
            Files.delete(given);
        }
    }

    private int ask(Path given) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(given.toFile())
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD);
        // what the server knows is none of its business
        builder.environment().keySet().retainAll(TOLD);
        Process scan = builder.start();
        CompletableFuture<Process> end = scan.onExit()
                .orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((ended, late) -> stop(scan));
        return end.handle((ended, late) -> late == null ? ended.exitValue() : TOO_LATE)
                .join();
    }

    private static void stop(Process scan) {
        scan.descendants().forEach(ProcessHandle::destroyForcibly);
        scan.destroyForcibly();
    }
}
