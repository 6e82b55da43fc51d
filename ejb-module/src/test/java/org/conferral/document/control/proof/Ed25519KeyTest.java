package org.conferral.document.control.proof;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Ed25519KeyTest {
    private static final HexFormat HEX = HexFormat.of();

    /** RFC 8032, section 7.1, test 1. */
    @Test
    void publicKeyIsTheOneThatBelongsToThePrivateOne() {
        byte[] pkcs8 = HEX.parseHex("302e020100300506032b657004220420"
                + "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
        assertArrayEquals(
                HEX.parseHex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"),
                Ed25519Key.of(pkcs8).publicBytes());
    }

    @Test
    void itSignsAsTheJdkDoes() throws GeneralSecurityException {
        byte[] pkcs8 = Ed25519Key.generate();
        Signature jdk = Signature.getInstance("Ed25519");
        jdk.initSign(KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(pkcs8)));
        Random random = new Random(8032);
        for (int length = 0; length < 100; length += 9) {
            byte[] message = new byte[length];
            random.nextBytes(message);
            jdk.update(message);
            assertArrayEquals(jdk.sign(), Ed25519Key.of(pkcs8).sign(message), "of " + length + " bytes");
        }
    }

    @Test
    void keyOfAnotherKindIsRefused() {
        assertThrows(IllegalStateException.class, () -> Ed25519Key.of(new byte[] {1, 2, 3}));
    }
}
