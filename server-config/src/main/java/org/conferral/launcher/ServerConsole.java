package org.conferral.launcher;

import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Passes the server's log lines on and leaves out what its start script prints before the first. */
final class ServerConsole implements Consumer<String> {
    private static final Pattern LOG_LINE = Pattern.compile("\\d\\d:\\d\\d:\\d\\d .*");

    private final Consumer<String> target;
    private boolean logging;

    ServerConsole(Consumer<String> target) {
        this.target = target;
    }

    @Override
    public void accept(String line) {
        logging |= LOG_LINE.matcher(line).matches();
        if (logging && !line.isBlank()) {
            target.accept(line);
        }
    }
}
