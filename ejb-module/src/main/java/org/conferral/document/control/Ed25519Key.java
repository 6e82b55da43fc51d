package org.conferral.document.control;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;

/** A private key of Ed25519 with the public key that belongs to it. */
final class Ed25519Key {
    private static final String ALGORITHM = "Ed25519";
    private static final int LENGTH = 32;

    private final PrivateKey secret;
    private final byte[] open;

    private Ed25519Key(PrivateKey secret, byte[] open) {
        this.secret = secret;
        this.open = open;
    }

    /** A new private key as PKCS #8. */
    static byte[] generate() {
        try {
            return KeyPairGenerator.getInstance(ALGORITHM)
                    .generateKeyPair()
                    .getPrivate()
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Reads a private key.
     *
     * @throws IllegalStateException when it is none
     */
    static Ed25519Key of(byte[] pkcs8) {
        try {
            EdECPrivateKey secret =
                    (EdECPrivateKey) KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
            KeyPair pair = pairOf(secret.getBytes().orElseThrow());
            byte[] probe = {1};
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(probe);
            byte[] signed = signature.sign();
            signature.initVerify(pair.getPublic());
            signature.update(probe);
            if (!signature.verify(signed)) {
                throw new IllegalStateException("the public key does not belong to the private one");
            }
            byte[] encoded = pair.getPublic().getEncoded();
            return new Ed25519Key(secret, Arrays.copyOfRange(encoded, encoded.length - LENGTH, encoded.length));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("not a private key of Ed25519 as PKCS #8", e);
        }
    }

    /** The generator makes the public key from the 32 bytes that it is given as random ones. */
    private static KeyPair pairOf(byte[] seed) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
        generator.initialize(NamedParameterSpec.ED25519, new Given(seed));
        return generator.generateKeyPair();
    }

    PrivateKey secret() {
        return secret;
    }

    /** The public key as RFC 8032 has it: 32 bytes. */
    byte[] publicBytes() {
        return open;
    }

    /** Gives these bytes as random ones. */
    private static final class Given extends SecureRandom {
        private static final long serialVersionUID = 1L;
        private final byte[] bytes;

        Given(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public void nextBytes(byte[] target) {
            System.arraycopy(bytes, 0, target, 0, target.length);
        }
    }
}
