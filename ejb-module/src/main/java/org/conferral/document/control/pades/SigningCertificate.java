package org.conferral.document.control.pades;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.conferral.document.entity.CertificateOrigin;

/**
 * A key to sign with, and whose it is.
 *
 * @param provider who can use the key
 * @param chain the certificate of the key, then those of who issued it, as far as they are known
 */
public record SigningCertificate(
        CertificateOrigin origin, PrivateKey key, Provider provider, List<X509Certificate> chain) {
    private static final int SMALLEST_RSA = 2048;
    private static final int SMALLEST_EC = 256;
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;

    public SigningCertificate {
        chain = List.copyOf(chain);
    }

    public X509Certificate leaf() {
        return chain.get(0);
    }

    /** How it signs, by the name that Java has for it. */
    String algorithm() {
        return algorithm(leaf());
    }

    static String algorithm(X509Certificate certificate) {
        return switch (certificate.getPublicKey().getAlgorithm()) {
            case "RSA" -> "SHA256withRSA";
            case "EC" -> "SHA256withECDSA";
            default ->
                throw new IllegalArgumentException(
                        "the key is of " + certificate.getPublicKey().getAlgorithm() + ": it takes RSA or EC");
        };
    }

    /** Whether it may sign now. */
    public boolean isValidAt(Instant now) {
        return !now.isBefore(leaf().getNotBefore().toInstant())
                && now.isBefore(leaf().getNotAfter().toInstant());
    }

    /** Why it may not sign now, though it may at another time. */
    Optional<String> obstacle(Instant now) {
        if (isValidAt(now)) {
            return Optional.empty();
        }
        return Optional.of(
                now.isBefore(leaf().getNotBefore().toInstant())
                        ? "the certificate counts only from "
                                + leaf().getNotBefore().toInstant()
                        : "the certificate has expired at "
                                + leaf().getNotAfter().toInstant());
    }

    /**
     * Itself, unless documents can never be signed with it.
     *
     * @throws IllegalArgumentException why not
     */
    SigningCertificate checked() {
        boolean[] usage = leaf().getKeyUsage();
        if (usage != null && !usage[DIGITAL_SIGNATURE] && !usage[NON_REPUDIATION]) {
            throw new IllegalArgumentException("the certificate is not one to sign with");
        }
        boolean weak = leaf().getPublicKey() instanceof RSAPublicKey rsa
                ? rsa.getModulus().bitLength() < SMALLEST_RSA
                : leaf().getPublicKey() instanceof ECPublicKey ec
                        && ec.getParams().getOrder().bitLength() < SMALLEST_EC;
        if (weak) {
            throw new IllegalArgumentException("the key is too short");
        }
        if (!fits()) {
            throw new IllegalArgumentException("the private key is not that of the certificate");
        }
        return this;
    }

    private boolean fits() {
        byte[] probe = {1, 2, 3};
        byte[] signature = signature(probe);
        try {
            Signature checking = Signature.getInstance(algorithm());
            checking.initVerify(leaf().getPublicKey());
            checking.update(probe);
            return checking.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private byte[] signature(byte[] of) {
        try {
            Signature signing = Signature.getInstance(algorithm(), provider);
            signing.initSign(key);
            signing.update(of);
            return signing.sign();
        } catch (GeneralSecurityException | ProviderException e) {
            throw new IllegalArgumentException("the key does not sign: " + e.getMessage(), e);
        }
    }
}
