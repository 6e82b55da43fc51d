package org.conferral.web.platform.download;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/**
 * The server's own folder of files that are being sent. A file lasts for as long as it is open; where the system allows,
 * it has no name there meanwhile, so that a killed server leaves none.
 */
@ApplicationScoped
public class SpoolFolder {
    /** So many bytes are left to others. */
    long reserve = 1L << 29;

    Path folder = Path.of(System.getProperty("jboss.server.data.dir", "."), "downloads");

    /** Removes what an earlier life of this server left all the same. */
    void empty(@Observes @Initialized(ApplicationScoped.class) Object start) {
        try (Stream<Path> left = Files.list(Files.createDirectories(folder))) {
            for (Path file : left.toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A new file, empty; closing removes it.
     *
     * @throws SpoolFullException while the disk has not much more room than the server itself needs
     */
    FileChannel open() throws IOException {
        if (Files.getFileStore(folder).getUsableSpace() < reserve) {
            throw new SpoolFullException(folder);
        }
        return FileChannel.open(
                Files.createTempFile(folder, "download", ".csv"),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
    }
}
