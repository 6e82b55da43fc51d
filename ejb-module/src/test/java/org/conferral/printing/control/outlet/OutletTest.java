package org.conferral.printing.control.outlet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.conferral.printing.control.file.WholeFile;
import org.conferral.printing.control.outlet.SftpHost.Trouble;
import org.conferral.printing.entity.PrintFile;
import org.conferral.printing.entity.TransmissionException;
import org.conferral.printing.entity.TransmissionFault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Print jobs are taken to a drop folder, and by SFTP to a host that fails in every way it can (printing R5.1, R5.2). */
@SuppressWarnings("NullAway.Init") // set before each test
class OutletTest {
    private static final int JOB = 12;
    private static final String NAME = "print-job-000012";
    private static final int SIZE = 300_000;

    @TempDir
    Path temp;

    private Path source;
    private List<PrintFile> files;
    private SftpHost host;

    @BeforeEach
    void begin() throws IOException {
        source = Files.createDirectory(temp.resolve("source"));
        byte[] pages = new byte[SIZE];
        new Random(12).nextBytes(pages);
        files = List.of(
                WholeFile.write(source.resolve("print-job.pdf"), out -> out.write(pages)),
                WholeFile.write(source.resolve("manifest.csv"), out -> out.write(new byte[] {'a', 'b'})));
        host = new SftpHost(Files.createDirectory(temp.resolve("host")));
        Files.createDirectory(host.root.resolve("jobs"));
    }

    @AfterEach
    void end() throws IOException {
        host.close();
    }

    /** What is in a folder, hidden things too. */
    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> String.valueOf(path.getFileName())).sorted().toList();
        }
    }

    private Outlet sftp(long execution) {
        return SftpOutlet.open(host.place(), SftpHost.OURS, JOB, execution);
    }

    private void arrives(Outlet outlet, Path root) throws IOException {
        try (outlet) {
            assertFalse(outlet.has(files));
            outlet.put(source, files);
            assertFalse(outlet.lists(files), "nothing is there under its own name yet");
            outlet.reveal();
            assertTrue(outlet.lists(files));
            assertTrue(outlet.has(files));
        }
        assertEquals(List.of(NAME), names(root));
        assertEquals(-1, Files.mismatch(source.resolve("print-job.pdf"), root.resolve(NAME + "/print-job.pdf")));
    }

    @Test
    void aDropFolderGetsAllOrNothing() throws IOException {
        Path root = temp.resolve("drop");
        arrives(new DropFolder(root, JOB, 7), root);
    }

    @Test
    void aHostGetsAllOrNothing() throws IOException {
        arrives(sftp(7), host.root.resolve("jobs"));
    }

    @Test
    void whatAnotherExecutionLeftIsReplaced() throws IOException {
        try (Outlet killed = sftp(6)) {
            killed.put(source, files);
        }
        Files.createDirectory(host.root.resolve("jobs").resolve(NAME));
        arrives(sftp(7), host.root.resolve("jobs"));
    }

    // printing R5.1; a facility may take a job as soon as it has its name
    @Test
    void whatIsTakenAwayAtOnceHasArrived() throws IOException {
        Path drop = temp.resolve("drop");
        for (Outlet outlet : List.of(new DropFolder(drop, JOB, 7), sftp(7))) {
            Path root = outlet instanceof DropFolder ? drop : host.root.resolve("jobs");
            try (outlet) {
                outlet.put(source, files);
                assertFalse(outlet.isTakenAway(), "it has a temporary name still");
                outlet.reveal();
                assertFalse(outlet.isTakenAway());
                WholeFile.remove(root.resolve(NAME));
                assertTrue(outlet.isTakenAway());
                assertFalse(outlet.lists(files));
            }
        }
    }

    @Test
    void whatIsTakenBackLeavesNothing() throws IOException {
        try (Outlet outlet = sftp(7)) {
            outlet.put(source, files);
            outlet.reveal();
            outlet.takeBack();
        }
        assertEquals(List.of(), names(host.root.resolve("jobs")));
    }

    @ParameterizedTest
    @EnumSource(names = {"SHORT", "SHORT_AND_LYING", "ALTERED"})
    void aFileThatIsNotWhatWasSentIsFoundOut(Trouble trouble) throws IOException {
        host.trouble = trouble;
        try (Outlet outlet = sftp(7)) {
            TransmissionException found = assertThrows(TransmissionException.class, () -> outlet.put(source, files));
            assertEquals(TransmissionFault.CHECK, found.fault());
            assertEquals("print-job.pdf", found.value());
        }
        assertFalse(names(host.root.resolve("jobs")).contains(NAME));
        host.trouble = Trouble.NONE;
        arrives(sftp(8), host.root.resolve("jobs"));
    }

    @Test
    void aHostThatGivesUpInMidFileHasNothing() throws IOException {
        host.trouble = Trouble.MID_FILE;
        try (Outlet outlet = sftp(7)) {
            assertThrows(IOException.class, () -> outlet.put(source, files));
        }
        assertFalse(names(host.root.resolve("jobs")).contains(NAME));
        host.trouble = Trouble.NONE;
        arrives(sftp(8), host.root.resolve("jobs"));
    }

    @Test
    void aHostThatDoesNotRenameHasNothing() throws IOException {
        host.trouble = Trouble.RENAME;
        try (Outlet outlet = sftp(7)) {
            outlet.put(source, files);
            assertThrows(IOException.class, outlet::reveal);
            assertFalse(outlet.lists(files));
        }
        host.trouble = Trouble.NONE;
        arrives(sftp(8), host.root.resolve("jobs"));
    }

    @Test
    void aHostThatIsAwayIsSaidToBe() throws IOException {
        host.close();
        assertEquals(
                TransmissionFault.CONNECTION,
                assertThrows(TransmissionException.class, () -> sftp(7)).fault());
    }

    @Test
    void aHostWithAnotherKeyIsNotTheFacility() {
        TransmissionException refused = assertThrows(
                TransmissionException.class, () -> SftpOutlet.open(host.place(SftpHost.key()), SftpHost.OURS, JOB, 7));
        assertEquals(TransmissionFault.CONNECTION, refused.fault());
    }

    @Test
    void aKeyThatTheHostDoesNotKnowIsRefused() {
        TransmissionException refused =
                assertThrows(TransmissionException.class, () -> SftpOutlet.open(host.place(), SftpHost.key(), JOB, 7));
        assertEquals(TransmissionFault.CONNECTION, refused.fault());
    }
}
