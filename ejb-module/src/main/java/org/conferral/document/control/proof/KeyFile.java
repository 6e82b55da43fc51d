package org.conferral.document.control.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;

/** A private key in a file of a folder, which only the server's user can read; made at first need. */
final class KeyFile {
    private static final String NAME = "signing-key";

    private final Path folder;

    KeyFile(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /** The key as PKCS #8 in base 64. Drafts that a server left when it died are gone afterwards. */
    String read() {
        try {
            Files.createDirectories(folder);
            sweep();
            Path file = folder.resolve(NAME);
            return Files.exists(file) ? Files.readString(file) : make(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sweep() throws IOException {
        try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder, NAME + "*.new")) {
            for (Path draft : drafts) {
                Files.delete(draft);
            }
        }
    }

    /** Readable by its owner only from the first byte on, never half written, and never in place of another one. */
    private String make(Path file) throws IOException {
        String made = Base64.getMimeEncoder().encodeToString(Ed25519Key.generate());
        Path draft = Files.createFile(
                folder.resolve(NAME + ".new"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, made);
        try {
            Files.move(draft, file);
            return made;
        } catch (FileAlreadyExistsException e) {
            Files.delete(draft);
            return Files.readString(file);
        }
    }
}
