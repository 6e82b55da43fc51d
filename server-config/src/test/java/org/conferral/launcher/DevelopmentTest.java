package org.conferral.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds and pages are taken over once they are whole, however slowly they are written. */
class DevelopmentTest {
    @TempDir
    Path project;

    @TempDir
    Path server;

    private final List<String> said = new ArrayList<>();
    private Path ear = Path.of("");
    private Path pages = Path.of("");
    private Development development = new Development(Path.of(""), new Deployment(Path.of("")), said::add);
    private Deployment deployment = new Deployment(Path.of(""));
    private int minute;

    @BeforeEach
    void lay() throws IOException {
        ear = project.resolve("ear/target/conferral.ear");
        pages = Files.createDirectories(project.resolve("web-module/src/main/webapp"));
        Files.createDirectories(project.resolve("ear/target"));
        Files.createDirectories(server.resolve("tmp"));
        deployment = new Deployment(Files.createDirectories(server.resolve("deployments")));
        development = new Development(project, deployment, said::add);
    }

    @Test
    void buildThatIsHalfWrittenIsTakenOverWhenItIsWhole() throws IOException {
        byte[] whole = ear("first");
        write(ear, Arrays.copyOf(whole, whole.length / 2));
        development.takeOver();
        assertEquals(List.of(), said, "it may still grow");
        development.takeOver();
        assertTrue(said.get(1).contains("not taken over"), said::toString);

        write(ear, whole);
        development.takeOver();
        development.takeOver();
        assertEquals("first", Files.readString(deployment.pages().resolve("index.xhtml")));
        assertTrue(Files.exists(server.resolve("deployments/conferral.ear.dodeploy")));
    }

    @Test
    void fileThatGrowsBetweenTwoLooksIsNotTouched() throws IOException {
        Path page = pages.resolve("index.xhtml");
        write(page, new byte[] {'a'});
        development.takeOver();
        write(page, new byte[] {'a', 'b'});
        development.takeOver();
        assertFalse(Files.exists(deployment.pages().resolve("index.xhtml")));
        development.takeOver();
        assertEquals("ab", Files.readString(deployment.pages().resolve("index.xhtml")));
        said.clear();
        development.takeOver();
        assertEquals(List.of(), said, "once");
    }

    /** Writes as if some minutes ago, each time a minute later. */
    private void write(Path file, byte[] content) throws IOException {
        Files.write(file, content);
        minute++;
        Files.setLastModifiedTime(
                file, FileTime.from(Instant.now().minusSeconds(3600).plusSeconds(minute * 60L)));
    }

    private static byte[] ear(String page) throws IOException {
        return zip("conferral-web.war", zip("index.xhtml", page.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
