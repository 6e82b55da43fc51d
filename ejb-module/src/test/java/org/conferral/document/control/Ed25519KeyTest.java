package org.conferral.document.control;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HexFormat;
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
    void keyOfAnotherKindIsRefused() {
        assertThrows(IllegalStateException.class, () -> Ed25519Key.of(new byte[] {1, 2, 3}));
    }
}
