package org.conferral.launcher;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whole folders at a time. */
final class Folders {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    private Folders() {}

    /** Makes a folder, if need be, that nobody but its owner goes into. */
    static Path own(Path folder) throws IOException {
        Files.createDirectories(folder);
        return Files.setPosixFilePermissions(folder, OWNER_ONLY);
    }

    /** Deletes a file, or a folder with everything in it; nothing when there is none. */
    static void delete(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> tree = Files.walk(path)) {
            deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path entry : deepestFirst) {
            Files.delete(entry);
        }
    }

    /** Unpacks an archive into a new folder. */
    static void unzip(Path archive, Path folder) throws IOException {
        try (FileSystem content = FileSystems.newFileSystem(archive)) {
            copy(content.getPath("/"), folder);
        }
    }

    /** Copies a folder with everything in it, also from one file system to another. */
    static void copy(Path source, Path target) throws IOException {
        List<Path> fromTheTop;
        try (Stream<Path> tree = Files.walk(source)) {
            fromTheTop = tree.toList();
        }
        for (Path entry : fromTheTop) {
            Path copy = target.resolve(source.relativize(entry).toString());
            if (Files.isDirectory(entry)) {
                Files.createDirectories(copy);
            } else {
                Files.copy(entry, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
