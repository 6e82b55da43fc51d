package org.conferral.document.control.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {
    @TempDir
    Path folder;

    @Test
    void aKeyIsMadeOnceForItsOwnerOnlyAndNoDraftOfItStays() throws IOException {
        Files.writeString(folder.resolve("signing-key.new"), "half a");
        Files.writeString(folder.resolve("signing-key123.new"), "half a");
        String made = new KeyFile(folder).read();
        assertEquals(made, new KeyFile(folder).read());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("signing-key")), files.toList());
        }
        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("signing-key"))));
    }
}
