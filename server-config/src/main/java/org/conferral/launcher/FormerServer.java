package org.conferral.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** A WildFly of this base folder that outlived its launcher. The system told it to stop; it may still be at that. */
final class FormerServer {
    private FormerServer() {}

    /** Waits a while for its end, then refuses: killing it is for a person to decide. */
    static void mustBeGone(ServerFolder folder, Consumer<String> say) throws IOException {
        Optional<ProcessHandle> former = find(folder);
        if (former.isPresent()) {
            say.accept("Waiting for the former server (process " + former.get().pid() + ") to end.");
            await(former.get());
        }
    }

    private static Optional<ProcessHandle> find(ServerFolder folder) throws IOException {
        if (!Files.exists(folder.pidFile())) {
            return Optional.empty();
        }
        String base = folder.base().toAbsolutePath().toString();
        String pid = Files.readString(folder.pidFile()).strip();
        if (!pid.matches("[0-9]{1,18}")) {
            return Optional.empty(); // a full disk kept it from being written
        }
        return ProcessHandle.of(Long.parseLong(pid)).filter(process -> process.info()
                .commandLine()
                .map(line -> line.contains("java") && line.contains(base))
                .orElse(false));
    }

    private static void await(ProcessHandle server) {
        try {
            server.onExit().get(40, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new StartRefusedException("A server of an earlier start still runs as process " + server.pid()
                    + ". Stop it with 'kill " + server.pid() + "' and start again.");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            throw Command.interrupted(e);
        }
    }
}
