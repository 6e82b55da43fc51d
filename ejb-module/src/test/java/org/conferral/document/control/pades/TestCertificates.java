package org.conferral.document.control.pades;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Provider;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.conferral.document.entity.CertificateOrigin;

/** Certificates as a ministry would have them. */
@SuppressWarnings("TimeInStaticInitializer") // they are valid as long as tests run
public final class TestCertificates {
    private static final Instant NOW = Clock.systemUTC().instant();
    private static final Duration LONG = Duration.ofDays(400);

    public static final SigningCertificate RSA = certificate(pair("RSA", 3072), NOW, LONG);
    public static final SigningCertificate EC = certificate(pair("EC", 256), NOW, LONG);

    private TestCertificates() {}

    public static KeyPair pair(String algorithm, int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            if (algorithm.equals("EC")) {
                generator.initialize(new ECGenParameterSpec("secp" + bits + "r1"));
            } else {
                generator.initialize(bits);
            }
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static SigningCertificate certificate(KeyPair pair, Instant from, Duration lasts) {
        KeyPair issuer = pair("EC", 256);
        X509Certificate root = signed(issuer, issuer, "Test Root", "Test Root", from, lasts, null);
        X509Certificate leaf = signed(pair, issuer, "Ministry of Education", "Test Root", from, lasts, null);
        try {
            Provider provider =
                    Signature.getInstance(SigningCertificate.algorithm(leaf)).getProvider();
            return new SigningCertificate(CertificateOrigin.KEYSTORE, pair.getPrivate(), provider, List.of(leaf, root));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A certificate of an authority that stamps times. */
    public static X509Certificate stamping(KeyPair pair, KeyPair issuer) {
        return signed(pair, issuer, "Test Time", "Test Root", NOW, LONG, KeyPurposeId.id_kp_timeStamping);
    }

    /** The certificate of who issues others. */
    public static X509Certificate root(KeyPair pair) {
        return signed(pair, pair, "Test Root", "Test Root", NOW, LONG, null);
    }

    private static X509Certificate signed(
            KeyPair pair,
            KeyPair by,
            String subject,
            String issuer,
            Instant from,
            Duration lasts,
            @org.jspecify.annotations.Nullable KeyPurposeId purpose) {
        try {
            boolean root = pair == by;
            JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    new X500Name("CN=" + issuer),
                    BigInteger.valueOf(System.nanoTime()),
                    Date.from(from.minusSeconds(60)),
                    Date.from(from.plus(lasts)),
                    new X500Name("CN=" + subject),
                    pair.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(root));
            builder.addExtension(
                    Extension.keyUsage,
                    true,
                    new KeyUsage(root ? KeyUsage.keyCertSign : KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            if (purpose != null) {
                builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(purpose));
            }
            return new JcaX509CertificateConverter()
                    .getCertificate(
                            builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(by.getPrivate())));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
