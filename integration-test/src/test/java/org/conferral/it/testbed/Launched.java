package org.conferral.it.testbed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.conferral.launcher.Leash;

/** A server that the launcher has started, and starts again. */
public final class Launched implements AutoCloseable {
    /** The name of its node. */
    public static final String NAME = "launched";

    private final Process launcher;
    private final int managementPort;
    private final List<String> said = new CopyOnWriteArrayList<>();

    Launched(Map<String, String> environment, int managementPort) throws IOException {
        this.managementPort = managementPort;
        ProcessBuilder builder = new ProcessBuilder(
                        "setsid",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.conferral.launcher.Launcher",
                        System.getProperty("testbed.server"))
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        launcher = builder.start();
        Leash.tie(launcher, "TERM");
        Thread reader = new Thread(
                () -> launcher.inputReader(StandardCharsets.UTF_8).lines().forEach(said::add), "launcher-output");
        reader.setDaemon(true);
        reader.start();
    }

    /** Waits until people can work with it, and the launcher knows: from then on it starts it again. */
    public ProcessHandle ready() {
        Patience.await("the launcher to say that its server is ready", this::said, lines -> lines.stream()
                .anyMatch(line -> line.startsWith("Conferral is ready")));
        Patience.await(
                "the launched server to be ready, after " + said,
                () -> Node.readiness(managementPort),
                told -> told.startsWith("200"));
        return server();
    }

    /** Waits until there is another process of the server's than this one. */
    public ProcessHandle after(ProcessHandle former) {
        Patience.await("another server, after " + said, this::pid, pid -> pid != 0 && pid != former.pid());
        return server();
    }

    private ProcessHandle server() {
        return ProcessHandle.of(pid()).orElseThrow();
    }

    private long pid() {
        return launcher.descendants()
                .filter(child -> child.info().command().orElse("").endsWith("java"))
                .filter(child -> child.info().commandLine().orElse("").contains("jboss.server.base.dir"))
                .map(ProcessHandle::pid)
                .findFirst()
                .orElse(0L);
    }

    /** The code that the launcher ends with, once it does. */
    public int code() {
        return launcher.onExit().join().exitValue();
    }

    /** What it has told. */
    public List<String> said() {
        return List.copyOf(said);
    }

    @Override
    public void close() {
        launcher.destroy();
        launcher.onExit().join();
    }
}
