package org.conferral.printing.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** What the environment says of print jobs. */
@ApplicationScoped
public class PrintSettings {
    private static final int USUAL_PAUSE = 10;
    private static final int USUAL_DAYS = 30;

    private final Map<String, String> environment;

    public PrintSettings() {
        this(System.getenv());
    }

    PrintSettings(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /** Where this server keeps the files of print jobs, in its data folder. */
    public Path files() {
        return data().resolve("print-files");
    }

    /** The folder that printers take jobs from: {@code CONFERRAL_PRINT_DIR}, or {@code print} in the data folder. */
    public Path dropFolder() {
        return set("CONFERRAL_PRINT_DIR")
                .map(Path::of)
                .orElseGet(() -> data().resolve("print"))
                .toAbsolutePath();
    }

    /** For how many days the files of a print job that has arrived are kept, {@code CONFERRAL_KEEP_PRINT_DAYS}. */
    public int keptDays() {
        return set("CONFERRAL_KEEP_PRINT_DAYS").map(Integer::valueOf).orElse(USUAL_DAYS);
    }

    /** After the first try that did not succeed, {@code CONFERRAL_PRINT_PAUSE_SECONDS}; it grows with each. */
    public Duration pause() {
        return Duration.ofSeconds(
                set("CONFERRAL_PRINT_PAUSE_SECONDS").map(Integer::valueOf).orElse(USUAL_PAUSE));
    }

    /** The file of the key by which this server signs in at facilities, {@code CONFERRAL_PRINT_KEY}. */
    public Path key() {
        return set("CONFERRAL_PRINT_KEY")
                .map(Path::of)
                .orElseGet(() -> data().resolve("print-key"))
                .toAbsolutePath();
    }

    private Path data() {
        return set("CONFERRAL_DATA")
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("jboss.server.data.dir", ".")))
                .toAbsolutePath();
    }

    private Optional<String> set(String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
