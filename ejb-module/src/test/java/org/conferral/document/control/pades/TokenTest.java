package org.conferral.document.control.pades;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.Provider;
import java.security.Security;
import java.security.cert.Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.conferral.platform.entity.Environment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Signing with a token that is reached by PKCS #11, where SoftHSM ({@code softhsm2} of Debian) is there to be one; in a
 * virtual machine of its own, since it is told by its environment where tokens are.
 */
class TokenTest {
    private static final Path LIBRARY = Path.of("/usr/lib/softhsm/libsofthsm2.so");

    @TempDir
    Path folder;

    // document R6.4
    @Test
    void aTokenSigns() throws Exception {
        String said = said("4321");
        assertTrue(said.contains("SHA256withRSA true"), said);
        assertTrue(said.contains("SHA256withECDSA true"), said);
    }

    // document R6.4
    @Test
    void aWrongPasswordIsRefused() throws Exception {
        String said = said("1234");
        assertTrue(said.contains("the password is wrong (CONFERRAL_SIGNING_PASSWORD)"), said);
    }

    /** What comes of signing with a token that has this password. */
    private String said(String password) throws Exception {
        assumeTrue(Files.exists(LIBRARY));
        Path tokens = Files.createDirectories(folder.resolve("tokens"));
        Path configuration = folder.resolve("token.cfg");
        Files.writeString(folder.resolve("softhsm2.conf"), "directories.tokendir = " + tokens + "\n");
        Files.writeString(configuration, "name = Test\nlibrary = " + LIBRARY + "\nslotListIndex = 0\n");
        run("softhsm2-util", "--init-token", "--free", "--label", "test", "--so-pin", "12345678", "--pin", password);
        return run(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Elsewhere.class.getName(),
                configuration.toString());
    }

    private String run(String... command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment()
                .put("SOFTHSM2_CONF", folder.resolve("softhsm2.conf").toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(2, TimeUnit.MINUTES));
        assertEquals(0, process.exitValue(), said);
        return said;
    }

    /** Puts keys into the token of a configuration whose password should be 4321, and signs with each. */
    static final class Elsewhere {
        private Elsewhere() {}

        public static void main(String... configuration) throws Exception {
            try {
                sign("rsa", TestCertificates.RSA, configuration[0]);
                sign("ec", TestCertificates.EC, configuration[0]);
            } catch (IllegalArgumentException e) {
                System.out.println(e.getMessage());
            }
        }

        private static void sign(String alias, SigningCertificate with, String configuration) throws Exception {
            Map<String, String> settings = Map.of(
                    SigningSettings.TOKEN, configuration,
                    SigningSettings.PASSWORD, "4321",
                    SigningSettings.ALIAS, alias);
            CertificateSource source = new CertificateSource(SigningSettings.of(new Environment(settings)));
            if (alias.equals("rsa")) {
                refusedWhenEmpty(source);
            }
            Provider provider = Security.getProvider("SunPKCS11").configure(configuration);
            KeyStore store = KeyStore.getInstance("PKCS11", provider);
            store.load(null, "4321".toCharArray());
            store.setKeyEntry(alias, with.key(), null, with.chain().toArray(Certificate[]::new));
            SigningCertificate found = source.get(Instant.now());
            List<byte[]> content = List.of(new byte[] {1, 2, 3});
            byte[] signature = Cms.bytes(Cms.sign(found, content));
            System.out.println(found.algorithm() + " " + Cms.isValid(signature, found.chain(), content));
        }

        /** With a wrong password it ends here. */
        private static void refusedWhenEmpty(CertificateSource source) {
            try {
                source.get(Instant.now());
            } catch (IllegalArgumentException e) {
                if (!String.valueOf(e.getMessage()).contains("no private key")) {
                    throw e;
                }
            }
        }
    }
}
