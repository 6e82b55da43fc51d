package org.conferral.intake.control.file;

import static org.conferral.intake.control.file.Refusals.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.conferral.intake.control.IntakeSettings;
import org.conferral.intake.control.file.IntakeFolders.InspectedFile;
import org.conferral.intake.entity.IntakeFile;
import org.conferral.intake.entity.IntakeReason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeFoldersTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path top;

    private final IntakeFolders folders = new IntakeFolders();

    @BeforeEach
    @SuppressWarnings("UnnecessaryAssignment") // no framework here
    void folder() throws IOException {
        Files.createDirectories(top.resolve("import/may"));
        folders.settings = new IntakeSettings(Map.of(
                "CONFERRAL_IMPORT_DIR", top.resolve("import").toString(),
                "CONFERRAL_DATA", top.resolve("data").toString()));
    }

    // intake R2.1
    @Test
    void filesAreFoundInTheirOrder() throws IOException {
        write("may/students.csv", "ASN,ASN Status,Last Name\n123456789,Primary,Roy\n");
        write("may/organizations.csv", "Organization Code,Name\nA.0001,Calgary\n");
        write("may/notes.txt", "");
        assertEquals(
                List.of(IntakeFile.ORGANIZATIONS, IntakeFile.STUDENTS),
                folders.inspect(folders.settings.folder("may")).stream()
                        .map(InspectedFile::file)
                        .toList());
        assertEquals(List.of("may"), folders.settings.folders());
    }

    @ParameterizedTest
    @ValueSource(strings = {"june", "..", "../other", "may/../..", "/etc", "may\0", "out"})
    void folderElsewhereIsRefused(String name) throws IOException {
        Files.createDirectories(top.resolve("other"));
        Files.createSymbolicLink(top.resolve("import/out"), top.resolve("other"));
        assertEquals(
                "folderUnknown", refusal(() -> folders.settings.folder(name)).code());
    }

    @Test
    void linkedFileIsRefused() throws IOException {
        write("students.csv", "ASN,ASN Status,Last Name\n123456789,Primary,Roy\n");
        Files.createSymbolicLink(top.resolve("import/may/students.csv"), top.resolve("import/students.csv"));
        assertEquals(IntakeReason.of("noFile", "students.csv"), refusal(this::inspect));
    }

    @Test
    void misspeltFileIsRefused() throws IOException {
        write("may/student.csv", "ASN\n");
        assertEquals("folderFile", refusal(this::inspect).code());
    }

    @Test
    void emptyFolderIsRefused() {
        assertEquals("folderEmpty", refusal(this::inspect).code());
    }

    @Test
    void fileWithAHeaderOnlyIsRefused() throws IOException {
        write("may/organizations.csv", "Organization Code,Name\n\n");
        assertEquals(IntakeReason.of("noRows", "organizations.csv"), refusal(this::inspect));
    }

    @Test
    void uploadLeavesNothingBehind() throws IOException {
        Path upload = folders.fresh();
        Files.createFile(upload.resolve("students.csv"));
        folders.remove(upload);
        assertFalse(Files.exists(upload));
        folders.fresh();
        folders.removeLeftovers();
        assertFalse(Files.exists(folders.settings.workFolder()));
    }

    private void inspect() {
        folders.inspect(top.resolve("import/may"));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(top.resolve("import").resolve(name), text);
    }
}
