package org.conferral.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.stream.Stream;

/**
 * The folder that holds everything which must survive: one launcher at a time, its owner's, with room left.
 *
 * <p>Keep the object as long as the folder is used: the lock ends when it is collected.
 */
final class DataFolder {
    private static final long LEAST_FREE_MEGABYTES = 1024;

    /** The folder that the database's own user goes through. */
    private static final String DATABASE = "postgres";

    private final Path path;
    private final FileLock lock;

    private DataFolder(Path path, FileLock lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Makes the folder if need be and takes it until {@link #release()} or the process's end. */
    static DataFolder take(Path path) {
        try {
            Path folder = Files.createDirectories(path).toRealPath();
            checkOwner(folder);
            checkRoom(folder);
            close(folder);
            return new DataFolder(folder, lock(folder));
        } catch (IOException e) {
            throw new StartRefusedException(
                    "The data folder " + path + " cannot be used: " + e + ". Make it writable for "
                            + System.getProperty("user.name") + ", or set CONFERRAL_DATA to another folder.",
                    e);
        }
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    void release() {
        try {
            lock.channel().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void checkOwner(Path folder) throws IOException {
        UserPrincipal me = Files.getOwner(Path.of("/proc/self"));
        UserPrincipal owner = Files.getOwner(folder);
        if (!owner.equals(me) && !isEmpty(folder)) {
            throw new StartRefusedException("The data folder " + folder + " belongs to " + owner.getName()
                    + ". Start as that user, or set CONFERRAL_DATA to another folder.");
        }
    }

    /** Nobody else reads what is in it; started by root, the database's own user goes through it to its files. */
    private static void close(Path folder) throws IOException {
        boolean root = Files.getOwner(Path.of("/proc/self")).getName().equals("root");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(root ? "rwx--x--x" : "rwx------"));
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path inside : entries.filter(Files::isDirectory).toList()) {
                if (!inside.getFileName().toString().equals(DATABASE)) {
                    Folders.own(inside);
                }
            }
        }
    }

    private static void checkRoom(Path folder) throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace() >> 20;
        if (free < LEAST_FREE_MEGABYTES) {
            throw new StartRefusedException("Only " + free + " MB are free for the data folder " + folder
                    + "; at least " + LEAST_FREE_MEGABYTES
                    + " are needed. Make room, or set CONFERRAL_DATA to a folder on another disk.");
        }
    }

    private static FileLock lock(Path folder) throws IOException {
        Path file = folder.resolve("launcher.lock");
        PrivateFile.make(file);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw new StartRefusedException("Another launcher uses the data folder " + folder
                    + ". Stop it, or set CONFERRAL_DATA to another folder.");
        }
        return lock;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }
}
