package org.conferral.verifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file that is handed out, by {@code java -jar} in an empty folder: all that it needs is in it. */
class VerifierJarIT {
    private static final String JAR = Objects.requireNonNull(System.getProperty("verifier.jar"));

    @TempDir
    private Path folder;

    // verification R3.2
    @Test
    void theFileAloneTellsWhatWeSignedFromWhatWeDidNot() throws Exception {
        Signer signer = Signer.create();
        signer.publish(folder.resolve("jwks.json"));
        byte[] newer = Signer.facts();
        newer[0]++;
        Answer signed = run("verify", signer.text(Signer.facts()));
        assertEquals(Verifier.SIGNED, signed.status(), signed.text());
        assertTrue(signed.text().contains("Zoë Nguyễn"), signed.text());
        assertEquals(
                Verifier.FORGED,
                run("verify", Signer.create().text(Signer.facts())).status());
        assertEquals(Verifier.UNCHECKED, run("verify", signer.text(newer)).status());
        assertEquals(Verifier.UNCHECKED, run().status());
    }

    private record Answer(int status, String text) {}

    private Answer run(String... words) throws IOException, InterruptedException {
        String[] command = new String[words.length + 3];
        command[0] = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        command[1] = "-jar";
        command[2] = JAR;
        System.arraycopy(words, 0, command, 3, words.length);
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), text);
    }
}
