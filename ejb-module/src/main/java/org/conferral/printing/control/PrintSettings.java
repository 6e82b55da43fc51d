package org.conferral.printing.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.conferral.platform.entity.Environment;

/** What the environment says of print jobs. */
@ApplicationScoped
public class PrintSettings {
    private static final Pattern SITE = Pattern.compile("https?://[^/\\s]+(/\\S*)?");
    private static final int USUAL_PORT = 8080;
    private static final int USUAL_PAUSE = 10;

    private final Environment environment;

    public PrintSettings() {
        this(System.getenv());
    }

    PrintSettings(Map<String, String> variables) {
        environment = new Environment(Map.copyOf(variables));
    }

    /**
     * Reads each of them once.
     *
     * @throws IllegalArgumentException in words for an administrator, when one is not understood or cannot be used
     */
    void check() {
        pause();
        if (!SITE.matcher(site()).matches()) {
            throw unusable("CONFERRAL_BASE_URL", "an address such as https://conferral.example");
        }
        if (Files.exists(dropFolder()) && !Files.isDirectory(dropFolder())) {
            throw unusable("CONFERRAL_PRINT_DIR", "a folder");
        }
        if (Files.isDirectory(key())) {
            throw unusable("CONFERRAL_PRINT_KEY", "a file, which is made where it is missing");
        }
    }

    private IllegalArgumentException unusable(String name, String expected) {
        return new IllegalArgumentException(
                name + "=" + environment.text(name).orElse("") + " cannot be used: it takes " + expected + ".");
    }

    /** Where this server keeps the files of print jobs, in its data folder. */
    public Path files() {
        return environment.data().resolve("print-files");
    }

    /** The folder that printers take jobs from: {@code CONFERRAL_PRINT_DIR}, or {@code print} in the data folder. */
    public Path dropFolder() {
        return environment
                .text("CONFERRAL_PRINT_DIR")
                .map(Path::of)
                .orElseGet(() -> environment.data().resolve("print"))
                .toAbsolutePath();
    }

    /** After the first try that did not succeed, {@code CONFERRAL_PRINT_PAUSE_SECONDS}; it grows with each. */
    public Duration pause() {
        return Duration.ofSeconds(environment.whole("CONFERRAL_PRINT_PAUSE_SECONDS", USUAL_PAUSE));
    }

    /** Where people reach the product, {@code CONFERRAL_BASE_URL}: what links in letters begin with. */
    public String site() {
        return environment
                .text("CONFERRAL_BASE_URL")
                .orElseGet(() -> "http://127.0.0.1:" + environment.port("CONFERRAL_HTTP_PORT", USUAL_PORT))
                .replaceFirst("/+$", "");
    }

    /** The file of the key by which this server signs in at facilities, {@code CONFERRAL_PRINT_KEY}. */
    public Path key() {
        return environment
                .text("CONFERRAL_PRINT_KEY")
                .map(Path::of)
                .orElseGet(() -> environment.data().resolve("print-key"))
                .toAbsolutePath();
    }
}
