package org.conferral.it.testbed;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The machine's own Chromium: the one without windows, which takes half the time of the other. Where it is missing it is installed, if this is root on a Debian; where there is none at all
 * browser tests are skipped and say so, but for continuous integration, where they fail.
 */
final class Chromium {
    private static final PrintStream OUT = System.out;
    private static final String WITHOUT_WINDOWS = "chromium-headless-shell";
    private static final List<String> WITH_WINDOWS = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> QUIETLY = List.of(
            "--no-sandbox",
            "--disable-gpu",
            // pages live for seconds: what compilers would give their scripts comes too late
            "--js-flags=--no-opt,--no-maglev,--no-sparkplug",
            // on two cores more processes cost more than they give
            "--process-per-site",
            "--in-process-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final ThreadLocal<Browser> BROWSER = ThreadLocal.withInitial(Chromium::launch);
    private static final Queue<Playwright> STARTED = new ConcurrentLinkedQueue<>();

    private static @Nullable Path program;
    private static boolean sought;

    private Chromium() {}

    static synchronized Optional<Path> program() {
        if (!sought) {
            sought = true;
            program = onPath(List.of(WITHOUT_WINDOWS))
                    .or(Chromium::install)
                    .or(() -> onPath(WITH_WINDOWS))
                    .orElse(null);
        }
        return Optional.ofNullable(program);
    }

    /** To be used on this thread only. */
    static Browser browser() {
        return BROWSER.get();
    }

    private static Browser launch() {
        Path path = program().orElseThrow(() -> new IllegalStateException("no Chromium on this machine"));
        PlaywrightAssertions.setDefaultAssertionTimeout(Patience.MILLISECONDS);
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        STARTED.add(playwright);
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(path)
                        .setArgs(QUIETLY)
                        .setTimeout(Patience.MILLISECONDS));
    }

    static void close() {
        STARTED.forEach(Playwright::close);
    }

    private static Optional<Path> install() {
        if (!System.getProperty("user.name").equals("root")
                || onPath(List.of("apt-get")).isEmpty()) {
            return Optional.empty();
        }
        // another testbed may be at it
        Path turn = Path.of(System.getProperty("java.io.tmpdir"), "conferral-chromium.lock");
        try (FileChannel file = FileChannel.open(turn, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            file.lock();
            return onPath(List.of(WITHOUT_WINDOWS)).or(Chromium::installNow);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> installNow() {
        OUT.println("Installing Chromium for the browser tests.");
        boolean installed = run("apt-get", "update", "-qq")
                && run("apt-get", "install", "-y", "-qq", "--no-install-recommends", WITHOUT_WINDOWS);
        return installed ? onPath(List.of(WITHOUT_WINDOWS)) : Optional.empty();
    }

    private static boolean run(String... command) {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            return builder.start().waitFor() == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Optional<Path> onPath(List<String> names) {
        String path = System.getenv().getOrDefault("PATH", "") + File.pathSeparator + "/usr/bin";
        return names.stream()
                .flatMap(name -> Stream.of(path.split(File.pathSeparator, -1)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
