package org.conferral.document.control.pades;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conferral.document.entity.CertificateOrigin;
import org.conferral.platform.entity.Environment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose signature documents bear, and what is refused at the start of a server. */
class CertificateSourceTest {
    private static final String PASSWORD = "maple syrup";

    @TempDir
    Path folder;

    private final Map<String, String> settings = new HashMap<>();

    @BeforeEach
    void data() {
        settings.put("CONFERRAL_DATA", folder.resolve("data").toString());
    }

    private SigningCertificate found() {
        return new CertificateSource(SigningSettings.of(new Environment(settings))).get(Instant.now());
    }

    private String refused() {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, this::found).getMessage());
    }

    private void keystore(String alias, SigningCertificate... certificates) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, PASSWORD.toCharArray());
        for (int i = 0; i < certificates.length; i++) {
            store.setKeyEntry(
                    alias + i,
                    certificates[i].key(),
                    PASSWORD.toCharArray(),
                    certificates[i].chain().toArray(Certificate[]::new));
        }
        save(store);
    }

    private void save(KeyStore store) throws Exception {
        Path file = folder.resolve("ministry.p12");
        try (OutputStream stream = Files.newOutputStream(file)) {
            store.store(stream, PASSWORD.toCharArray());
        }
        settings.put(SigningSettings.KEYSTORE, file.toString());
        settings.put(SigningSettings.PASSWORD, PASSWORD);
    }

    // document R6.4
    @Test
    void aKeystoresCertificateIsTakenWithItsChain() throws Exception {
        keystore("key", TestCertificates.RSA);
        assertEquals(CertificateOrigin.KEYSTORE, found().origin());
        assertEquals(TestCertificates.RSA.chain(), found().chain());
        keystore("key", TestCertificates.EC);
        assertEquals(TestCertificates.EC.chain(), found().chain());
    }

    // document R6.4
    @Test
    void whatCannotSignIsRefusedInWords() throws Exception {
        keystore("key", TestCertificates.EC);
        settings.put(SigningSettings.PASSWORD, "another");
        assertTrue(refused().endsWith("the password is wrong (CONFERRAL_SIGNING_PASSWORD)."), this::refused);
        settings.remove(SigningSettings.PASSWORD);
        assertTrue(refused().startsWith("CONFERRAL_SIGNING_PASSWORD is not set"), this::refused);
        keystore(
                "key",
                TestCertificates.certificate(TestCertificates.pair("RSA", 1024), Instant.now(), Duration.ofDays(1)));
        assertTrue(refused().contains("the key is too short"), this::refused);
        settings.put(SigningSettings.KEYSTORE, folder.resolve("nowhere.p12").toString());
        assertTrue(refused().contains("nowhere.p12: there is no such file"), this::refused);
        Files.writeString(folder.resolve("text.p12"), "no keystore");
        settings.put(SigningSettings.KEYSTORE, folder.resolve("text.p12").toString());
        assertTrue(
                refused().startsWith("CONFERRAL_SIGNING_KEYSTORE: digital documents cannot be signed"), this::refused);
        settings.put(SigningSettings.TOKEN, folder.resolve("token.cfg").toString());
        assertTrue(refused().contains("are both set"), this::refused);
        settings.remove(SigningSettings.KEYSTORE);
        assertTrue(refused().contains("token.cfg: there is no such file"), this::refused);
        Files.writeString(folder.resolve("token.cfg"), "name = None\nlibrary = /nowhere/libnone.so\n");
        assertTrue(refused().contains("there is no token"), this::refused);
    }

    // document R6.9
    @Test
    void whatSignsAtAnotherTimeIsTakenAndSaysSo() throws Exception {
        Instant now = Instant.now();
        keystore("key", TestCertificates.EC);
        assertEquals(Optional.empty(), found().obstacle(now));
        keystore(
                "key",
                TestCertificates.certificate(
                        TestCertificates.pair("EC", 256), Instant.parse("2020-01-01T00:00:00Z"), Duration.ofDays(365)));
        assertEquals(Optional.of("the certificate has expired at 2020-12-31T00:00:00Z"), found().obstacle(now));
        keystore(
                "key",
                TestCertificates.certificate(
                        TestCertificates.pair("EC", 256), now.plusSeconds(3600), Duration.ofDays(365)));
        assertTrue(found().obstacle(now).orElseThrow().startsWith("the certificate counts only from "));
    }

    // document R6.4
    @Test
    void theKeyMustBeThereAndBeTheCertificates() throws Exception {
        KeyStore without = KeyStore.getInstance("PKCS12");
        without.load(null, PASSWORD.toCharArray());
        without.setCertificateEntry("trusted", TestCertificates.EC.leaf());
        save(without);
        assertTrue(refused().contains("it has no private key"), this::refused);
        keystore("key", TestCertificates.EC, TestCertificates.RSA);
        assertTrue(refused().contains("it has several keys"), this::refused);
        settings.put(SigningSettings.ALIAS, "key1");
        assertEquals(TestCertificates.RSA.leaf(), found().leaf());
        settings.put(SigningSettings.ALIAS, "other");
        assertTrue(refused().contains("no private key under the name other"), this::refused);
        settings.remove(SigningSettings.ALIAS);
        keystore(
                "key",
                new SigningCertificate(
                        CertificateOrigin.KEYSTORE,
                        TestCertificates.pair("EC", 256).getPrivate(),
                        TestCertificates.EC.provider(),
                        TestCertificates.EC.chain()));
        assertTrue(refused().contains("the private key is not that of the certificate"), this::refused);
    }

    // document R6.4
    @Test
    void aKeyOfItsOwnMakingThatOthersCanReadIsNotTaken() throws Exception {
        assertEquals(CertificateOrigin.OWN, found().origin());
        Path own = folder.resolve("data").resolve("signing-certificate.p12");
        Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rw-r-----"));
        assertTrue(refused().contains("others than its owner can read it"), this::refused);
        Files.delete(own);
        assertEquals(CertificateOrigin.OWN, found().origin());
    }

    @Test
    void anAddressWithAPasswordIsRefusedAndNotTold() {
        for (String address :
                List.of("https://me:maple@time.example/", "https://me:maple syrup@time.example/", "maple")) {
            settings.put(SigningSettings.TIME_STAMPS, address);
            assertTrue(refused().startsWith("CONFERRAL_TIME_STAMP_URL is not understood"), this::refused);
            assertFalse(refused().contains("maple"), this::refused);
        }
        settings.put(SigningSettings.TIME_STAMPS, "https://time.example/tsa?apikey=maple");
        assertEquals(CertificateOrigin.OWN, found().origin());
    }

    // document R6.10
    @Test
    void certificatesThatVouchForStampsAreReadOrTheServerDoesNotStart() throws Exception {
        settings.put(SigningSettings.TIME_STAMPS, "http://time.example/");
        assertTrue(SigningSettings.of(new Environment(settings)).isStampedByAnybody());
        Path file = folder.resolve("anchors.pem");
        settings.put(SigningSettings.TIME_STAMP_CERTIFICATES, file.toString());
        assertTrue(refused().startsWith("CONFERRAL_TIME_STAMP_CERTIFICATES: no certificates"), this::refused);
        Files.writeString(file, "no certificates");
        assertTrue(refused().startsWith("CONFERRAL_TIME_STAMP_CERTIFICATES: no certificates"), this::refused);
        StringBuilder pem = new StringBuilder();
        for (X509Certificate one : TestCertificates.EC.chain()) {
            pem.append("-----BEGIN CERTIFICATE-----\n")
                    .append(Base64.getMimeEncoder().encodeToString(one.getEncoded()))
                    .append("\n-----END CERTIFICATE-----\n");
        }
        Files.writeString(file, pem);
        SigningSettings found = SigningSettings.of(new Environment(settings));
        assertEquals(TestCertificates.EC.chain(), found.stampAnchors());
        assertFalse(found.isStampedByAnybody());
    }

    // document R6.4
    @Test
    void ofAKeyThatDoesNotSignItsProviderSaysWhy() {
        BrokenKeys keys = new BrokenKeys();
        SigningCertificate broken = new SigningCertificate(
                CertificateOrigin.TOKEN, TestCertificates.RSA.key(), keys, TestCertificates.RSA.chain());
        for (String failure : List.of("pulled out", "locked")) {
            keys.fail(failure);
            assertEquals(
                    "the key does not sign: the token is " + failure,
                    assertThrows(IllegalArgumentException.class, broken::checked)
                            .getMessage());
        }
    }

    // document R6.5
    @Test
    void aServerWithoutOneMakesItsOwnOnceForItsUserAlone() throws Exception {
        SigningCertificate own = found();
        Path file = folder.resolve("data/signing-certificate.p12");
        assertEquals(CertificateOrigin.OWN, own.origin());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals(own.leaf(), found().leaf(), "the same at the next start");
        settings.put(SigningSettings.ALIAS, "of-another");
        assertEquals(own.leaf(), found().leaf(), "whatever is set for a keystore");
    }
}
