package org.conferral.web.platform.download;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where files wait that are being sent. */
class SpoolFolderTest {
    private final SpoolFolder spool = new SpoolFolder();

    @TempDir
    private Path folder;

    @BeforeEach
    void place() {
        spool.folder = folder;
        spool.reserve = 0;
    }

    @Test
    void fileIsGoneWhenItIsClosed() throws IOException {
        try (FileChannel file = spool.open()) {
            assertEquals(3, file.write(ByteBuffer.wrap(new byte[3])));
        }
        assertEquals(List.of(), left());
    }

    @Test
    void diskThatIsNearlyFullTakesNoFile() throws IOException {
        spool.reserve = Long.MAX_VALUE;

        assertThrows(SpoolFullException.class, spool::open);
        assertEquals(List.of(), left());
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
