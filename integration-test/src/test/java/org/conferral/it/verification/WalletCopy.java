package org.conferral.it.verification;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.conferral.it.testbed.PublishedKeys;
import org.conferral.it.testbed.WebClient;

/**
 * A credential as a wallet keeps it, read by the JDK alone.
 *
 * @param signed header and payload as they were signed
 */
record WalletCopy(String signed, String signature) {
    static WalletCopy read(String jws) {
        int dot = jws.lastIndexOf('.');
        return new WalletCopy(jws.substring(0, dot), jws.substring(dot + 1));
    }

    String payload() {
        return decoded(signed.substring(signed.indexOf('.') + 1));
    }

    /** The same with another character in its middle. */
    WalletCopy altered() {
        int middle = signed.length() / 2;
        char other = signed.charAt(middle) == 'A' ? 'B' : 'A';
        return new WalletCopy(signed.substring(0, middle) + other + signed.substring(middle + 1), signature);
    }

    /** Whether it was signed by the key that its header leads to. */
    boolean isVerified() throws GeneralSecurityException {
        String header = decoded(signed.substring(0, signed.indexOf('.')));
        String address = header.replaceFirst("(?s).*\"kid\":\"https://[^/\"]+(/api/keys/[0-9]+)\".*", "$1");
        int key = Integer.parseInt(address.substring(address.lastIndexOf('/') + 1));
        return PublishedKeys.verify(
                WebClient.anonymous().get(address).body(),
                key,
                signed.getBytes(StandardCharsets.US_ASCII),
                Base64.getUrlDecoder().decode(signature));
    }

    private static String decoded(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    }
}
