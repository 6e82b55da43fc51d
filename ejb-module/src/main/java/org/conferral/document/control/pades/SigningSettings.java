package org.conferral.document.control.pades;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.conferral.platform.entity.Environment;

/**
 * What digital documents are signed with: {@code CONFERRAL_SIGNING_KEYSTORE}, a file of PKCS #12, or {@code
 * CONFERRAL_SIGNING_TOKEN}, a file that says where a token of PKCS #11 is; {@code CONFERRAL_SIGNING_PASSWORD} opens either,
 * and {@code CONFERRAL_SIGNING_ALIAS} names the key where there are several. With neither a server signs with a certificate
 * of its own making. {@code CONFERRAL_TIME_STAMP_URL} is the authority that stamps the time of each signature.
 */
record SigningSettings(
        Optional<Path> keystore,
        Optional<Path> token,
        String password,
        Optional<String> alias,
        Optional<URI> timeStamps,
        Path data) {
    static final String KEYSTORE = "CONFERRAL_SIGNING_KEYSTORE";
    static final String TOKEN = "CONFERRAL_SIGNING_TOKEN";
    static final String PASSWORD = "CONFERRAL_SIGNING_PASSWORD";
    static final String ALIAS = "CONFERRAL_SIGNING_ALIAS";
    static final String TIME_STAMPS = "CONFERRAL_TIME_STAMP_URL";

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
                environment.data());
    }
}
