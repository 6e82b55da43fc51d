package org.conferral.verifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerifierTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Signer signer;
    private final String text;
    private final String keys;
    private final Path folder;

    VerifierTest(@TempDir Path folder) throws Exception {
        this.folder = folder;
        signer = Signer.create();
        text = signer.text(Signer.facts());
        keys = signer.publish(folder.resolve("jwks.json")).toString();
    }

    private void write(String json) throws Exception {
        Files.writeString(Path.of(keys), json);
    }

    private int run(String... words) {
        return new Verifier(new PrintStream(out, true, StandardCharsets.UTF_8)).run(List.of(words));
    }

    private void said(String part) {
        assertTrue(out.toString(StandardCharsets.UTF_8).contains(part), out.toString(StandardCharsets.UTF_8));
    }

    // verification R3.2
    @Test
    void whatWeSignedIsToldWithoutItsStatus() {
        assertEquals(Verifier.SIGNED, run("verify", text, "--keys", keys));
        said("Signed by us. How it stands today is not known");
        said("Alberta High School Diploma");
        said("Zoë Nguyễn");
        said("12345-67890");
    }

    // verification R3.2
    @Test
    void whatWasAlteredIsToldToBeForged() {
        char last = text.charAt(text.length() - 1);
        assertEquals(
                Verifier.FORGED,
                run("verify", text.substring(0, text.length() - 1) + (last == '1' ? '2' : '1'), "--keys", keys));
        said("Forged or altered");
        assertEquals(Verifier.FORGED, run("verify", "7KQ2-M9XA-4TBC", "--keys", keys));
    }

    /** A later version, and a type of credential that there is not yet. */
    @ParameterizedTest
    @CsvSource({"0,2", "7,200"})
    void whatANewerFormSaysIsNotTakenForForged(int place, int value) throws Exception {
        byte[] facts = Signer.facts();
        facts[place] = (byte) value;
        assertEquals(Verifier.UNCHECKED, run("verify", signer.text(facts), "--keys", keys));
        said("Get a newer one");
    }

    @Test
    void anUnknownKeyMayBeANewerOne() throws Exception {
        write(Files.readString(Path.of(keys)).replace("\"3\"", "\"4\""));
        assertEquals(Verifier.FORGED, run("verify", text, "--keys", keys));
        said("get them anew");
    }

    @Test
    void withoutKeysOrTextNothingIsChecked() throws Exception {
        assertEquals(Verifier.UNCHECKED, run("verify"));
        said("verify TEXT");
        assertEquals(
                Verifier.UNCHECKED,
                run("verify", text, "--keys", folder.resolve("none").toString()));
        said("There is no file of keys");
        write("<html></html>");
        assertEquals(Verifier.UNCHECKED, run("verify", text, "--keys", keys));
        said("There is no key in the file");
    }
}
