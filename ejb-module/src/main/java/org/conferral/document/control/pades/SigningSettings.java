package org.conferral.document.control.pades;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.conferral.platform.entity.Environment;

/**
 * What digital documents are signed with: {@code CONFERRAL_SIGNING_KEYSTORE}, a file of PKCS #12, or {@code
 * CONFERRAL_SIGNING_TOKEN}, a file that says where a token of PKCS #11 is; {@code CONFERRAL_SIGNING_PASSWORD} opens either,
 * and {@code CONFERRAL_SIGNING_ALIAS} names the key where there are several. With neither a server signs with a certificate
 * of its own making. {@code CONFERRAL_TIME_STAMP_URL} is the authority that stamps the time of each signature,
 * and {@code CONFERRAL_TIME_STAMP_CERTIFICATES} a file of PEM with certificates that its stamps lead to.
 */
record SigningSettings(
        Optional<Path> keystore,
        Optional<Path> token,
        String password,
        Optional<String> alias,
        Optional<URI> timeStamps,
        List<X509Certificate> stampAnchors,
        Path data) {
    static final String KEYSTORE = "CONFERRAL_SIGNING_KEYSTORE";
    static final String TOKEN = "CONFERRAL_SIGNING_TOKEN";
    static final String PASSWORD = "CONFERRAL_SIGNING_PASSWORD";
    static final String ALIAS = "CONFERRAL_SIGNING_ALIAS";
    static final String TIME_STAMPS = "CONFERRAL_TIME_STAMP_URL";
    static final String TIME_STAMP_CERTIFICATES = "CONFERRAL_TIME_STAMP_CERTIFICATES";

    /** What is wrong with it is said without it: it may hold a password. */
    private static URI address(String text) {
        try {
            URI address = URI.create(text);
            boolean web = address.getHost() != null
                    && String.valueOf(address.getScheme()).matches("https?");
            if (web && address.getRawUserInfo() == null) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            // said below
        }
        throw new IllegalArgumentException(
                TIME_STAMPS + " is not understood: it takes an address of the web, without a user and a password.");
    }

    private static List<X509Certificate> certificates(Path file) {
        try (InputStream pem = Files.newInputStream(file)) {
            List<X509Certificate> found = CertificateFactory.getInstance("X.509").generateCertificates(pem).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
            if (found.isEmpty()) {
                throw new CertificateException("it holds none");
            }
            return found;
        } catch (IOException | CertificateException e) {
            throw new IllegalArgumentException(
                    TIME_STAMP_CERTIFICATES + ": no certificates are read from " + file + ".", e);
        }
    }

    /** Whether whoever sits between this server and the authority could stamp in its place. */
    boolean isStampedByAnybody() {
        return stampAnchors.isEmpty()
                && timeStamps
                        .filter(address -> "http".equals(address.getScheme()))
                        .isPresent();
    }

    /**
     * Reads them.
     *
     * @throws IllegalArgumentException in words for an administrator
     */
    static SigningSettings of(Environment environment) {
        Optional<Path> keystore = environment.text(KEYSTORE).map(Path::of);
        Optional<Path> token = environment.text(TOKEN).map(Path::of);
        Optional<String> password = environment.text(PASSWORD);
        if (keystore.isPresent() && token.isPresent()) {
            throw new IllegalArgumentException(KEYSTORE + " and " + TOKEN + " are both set: one of them signs.");
        }
        if ((keystore.isPresent() || token.isPresent()) && password.isEmpty()) {
            throw new IllegalArgumentException(PASSWORD + " is not set: it opens "
                    + keystore.or(() -> token).get() + ".");
        }
        return new SigningSettings(
                keystore,
                token,
                password.orElse(""),
                environment.text(ALIAS),
                environment.text(TIME_STAMPS).map(SigningSettings::address),
                environment
                        .text(TIME_STAMP_CERTIFICATES)
                        .map(Path::of)
                        .map(SigningSettings::certificates)
                        .orElse(List.of()),
                environment.data());
    }
}
