package org.conferral.platform.control;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Folders that only the server's own user goes into, where the file system knows users. */
public final class PrivateFolder {
    private static final FileAttribute<?>[] OWNER_ONLY =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                    ? new FileAttribute<?>[] {
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                    }
                    : new FileAttribute<?>[0];

    private PrivateFolder() {}

    /** The folder, made if need be with those above it; one that is there stays as it is. */
    public static Path in(Path folder) throws IOException {
        return Files.createDirectories(folder, OWNER_ONLY);
    }

    /** Makes the folder, which must not be there. */
    public static void make(Path folder) throws IOException {
        Files.createDirectory(folder, OWNER_ONLY);
    }
}
