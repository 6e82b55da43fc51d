package org.conferral.printing.control.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.conferral.printing.entity.PrintFile;

/** Files that are known by their size and SHA-256: written down to the disk, read again, removed. */
public final class WholeFile {
    private WholeFile() {}

    /** What writes a file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes a file; it is on the disk afterwards. */
    public static PrintFile write(Path path, Content content) throws IOException {
        MessageDigest digest = digest();
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(path), digest)) {
            content.writeTo(out);
        }
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        return new PrintFile(
                String.valueOf(path.getFileName()),
                Files.size(path),
                HexFormat.of().formatHex(digest.digest()));
    }

    /** Whether all of these are in the folder, byte for byte. */
    public static boolean all(Path folder, List<PrintFile> files) throws IOException {
        for (PrintFile file : files) {
            if (!is(folder.resolve(file.name()), file)) {
                return false;
            }
        }
        return !files.isEmpty();
    }

    /** Whether it is that file, byte for byte. */
    public static boolean is(Path path, PrintFile file) throws IOException {
        if (!isAsLong(path, file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(path)) {
            return is(in, file);
        }
    }

    /** Whether there is a file as long as that one. */
    public static boolean isAsLong(Path path, PrintFile file) throws IOException {
        return Files.isRegularFile(path) && Files.size(path) == file.bytes();
    }

    /** Whether what is read is that file, byte for byte. */
    public static boolean is(InputStream read, PrintFile file) throws IOException {
        MessageDigest digest = digest();
        long bytes = new DigestInputStream(read, digest).transferTo(OutputStream.nullOutputStream());
        return bytes == file.bytes()
                && HexFormat.of().formatHex(digest.digest()).equals(file.sha256());
    }

    /** Removes a folder with what is in it, or a file, or nothing. */
    public static void remove(Path path) throws IOException {
        if (Files.exists(path)) {
            try (Stream<Path> all = Files.walk(path)) {
                for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
    }

    /** Removes what is in a folder, if there is one, and has a name that begins so. */
    public static void removeAll(Path folder, String beginning) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> all = Files.list(folder)) {
            for (Path one : all.filter(
                            path -> String.valueOf(path.getFileName()).startsWith(beginning))
                    .toList()) {
                remove(one);
            }
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
