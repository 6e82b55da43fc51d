package org.conferral.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.conferral.intake.entity.IntakeFile;
import org.conferral.intake.entity.IntakeRefusedException;
import org.conferral.platform.entity.Environment;

/** What the environment says of imports: limits and folders. */
@ApplicationScoped
public class IntakeSettings {
    private static final long MEGABYTE = 1L << 20;
    private static final long LARGEST_UPLOAD = 200 * MEGABYTE;
    private static final int UNPACKED_TIMES = 10;

    private final Environment environment;

    public IntakeSettings() {
        this(System.getenv());
    }

    public IntakeSettings(Map<String, String> variables) {
        environment = new Environment(Map.copyOf(variables));
    }

    /**
     * Reads those once that can be misunderstood.
     *
     * @throws IllegalArgumentException in words for an administrator, when one is not understood
     */
    void check() {
        largestUpload();
    }

    /** The largest ZIP or folder, in bytes: {@code CONFERRAL_IMPORT_MAX_BYTES}. */
    public long largestUpload() {
        return environment.bytes("CONFERRAL_IMPORT_MAX_BYTES", LARGEST_UPLOAD);
    }

    /** The most bytes that the files together may have. */
    public long largestUnpacked() {
        return largestUpload() * UNPACKED_TIMES;
    }

    /** Bytes as messages name them. */
    public static String megabytes(long bytes) {
        return Long.toString(Math.max(1, bytes / MEGABYTE));
    }

    /** This server's name among several on one database. */
    public String node() {
        return environment.text("CONFERRAL_NODE").orElse("node1");
    }

    /** The folder of the synthetic province, where the first start is to import one. */
    public Optional<Path> sample() {
        return environment.text("CONFERRAL_SAMPLE_DIR").map(Path::of);
    }

    /** Where uploads are unpacked. */
    public Path workFolder() {
        return environment.data().resolve("import-work").resolve(node());
    }

    public List<String> folders() {
        Optional<Path> root =
                environment.text("CONFERRAL_IMPORT_DIR").map(Path::of).filter(Files::isDirectory);
        if (root.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(root.get())) {
            return folders.filter(Files::isDirectory)
                    .filter(IntakeSettings::holdsFiles)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holdsFiles(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(
                    file -> IntakeFile.named(String.valueOf(file.getFileName())).isPresent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The folder of this name under {@code CONFERRAL_IMPORT_DIR}, at any depth; links that lead out of it are no way.
     *
     * @throws IntakeRefusedException when there is none
     */
    public Path folder(String name) {
        try {
            Path root = environment
                    .text("CONFERRAL_IMPORT_DIR")
                    .map(Path::of)
                    .orElseThrow(() -> new IntakeRefusedException("folderUnknown", name))
                    .toRealPath();
            Path folder = root.resolve(name).toRealPath();
            if (folder.startsWith(root) && Files.isDirectory(folder)) {
                return folder;
            }
        } catch (IOException | java.nio.file.InvalidPathException e) {
            throw refused(name, e);
        }
        throw new IntakeRefusedException("folderUnknown", name);
    }

    private static IntakeRefusedException refused(String name, Exception cause) {
        IntakeRefusedException refused = new IntakeRefusedException("folderUnknown", name);
        refused.initCause(cause);
        return refused;
    }
}
