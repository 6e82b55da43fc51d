package org.conferral.launcher;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Ends a process group when this Java machine ends, however that comes about, {@code kill -9} included. A small shell
 * waits at a pipe whose other end only this machine holds; the system closes it with the machine. The shell is in a
 * session of its own: whatever ends the machine's whole group does not reach it.
 */
public final class Leash {
    /** Asks first, and ends by force what is still there after half a minute. */
    private static final String WATCH = """
            trap '' HUP INT TERM
            cat > /dev/null
            kill -s "$1" -- "-$2" 2> /dev/null || kill -s "$1" "$2" 2> /dev/null || exit 0
            for second in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30; do
              sleep 1
              kill -s 0 -- "-$2" 2> /dev/null || exit 0
            done
            kill -s KILL -- "-$2"
            """;

    private Leash() {}

    /**
     * Ties a process that was started as the leader of its group.
     *
     * @param signal what it is asked with
     */
    public static void tie(Process leader, String signal) throws IOException {
        String group = String.valueOf(leader.pid());
        Process watch = new ProcessBuilder(List.of("setsid", "sh", "-c", WATCH, "leash", signal, group))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        CompletableFuture<Void> unused = leader.onExit().thenRun(watch::destroyForcibly);
    }
}
