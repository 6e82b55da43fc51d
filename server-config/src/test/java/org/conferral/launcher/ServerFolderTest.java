package org.conferral.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerFolderTest {
    @TempDir
    private Path root;

    private Path built;
    private Path own;
    private Path deployed;
    private ServerFolder folder;

    @BeforeEach
    void provision() throws IOException {
        Path standalone = root.resolve("home/standalone");
        built = Files.createDirectories(standalone.resolve("configuration")).resolve("standalone.xml");
        Files.writeString(built, "built");
        Files.writeString(
                Files.createDirectories(standalone.resolve("deployments")).resolve("conferral.ear"), "first");
        own = root.resolve("base/configuration/standalone.xml");
        deployed = root.resolve("base/deployments/conferral.ear");
        folder = new ServerFolder(root.resolve("home"), root.resolve("base"));
        folder.refresh(false);
    }

    @Test
    void nobodyElseReadsWhatIsInIt() throws IOException {
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(root.resolve("base"))));
        Path data = root.resolve("data");
        Path imports = Files.createDirectories(data.resolve("import"));
        Path database = Files.createDirectories(data.resolve("postgres"));
        String before = PosixFilePermissions.toString(Files.getPosixFilePermissions(database));
        DataFolder taken = DataFolder.take(data);
        taken.release();
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(imports)));
        assertEquals(before, PosixFilePermissions.toString(Files.getPosixFilePermissions(database)));
        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("launcher.lock"))));
        assertFalse(Files.getPosixFilePermissions(data).contains(PosixFilePermission.OTHERS_READ));
        assertFalse(Files.getPosixFilePermissions(data).contains(PosixFilePermission.GROUP_READ));
    }

    // launcher R4
    @Test
    void administratorsChangesSurviveARestart() throws IOException {
        Files.writeString(own, "changed in the console");

        assertEquals(List.of(), folder.refresh(false));
        assertEquals("changed in the console", Files.readString(own));
    }

    @Test
    void newBuildsConfigurationReplacesThemAndKeepsACopy() throws IOException {
        Files.writeString(own, "changed in the console");
        Files.writeString(built, "built anew");

        assertEquals(1, folder.refresh(false).size());
        assertEquals("built anew", Files.readString(own));
        assertEquals(
                "changed in the console", Files.readString(own.resolveSibling("standalone.before-last-build.xml")));
    }

    @Test
    void applicationIsTheBuildsAtEveryStart() throws IOException {
        Files.writeString(root.resolve("home/standalone/deployments/conferral.ear"), "second");
        Files.createFile(deployed.resolveSibling("conferral.ear.failed"));

        folder.refresh(false);

        assertEquals("second", Files.readString(deployed));
        assertFalse(Files.exists(deployed.resolveSibling("conferral.ear.failed")));
    }
}
