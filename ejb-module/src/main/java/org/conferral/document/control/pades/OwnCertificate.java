package org.conferral.document.control.pades;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * A certificate that a server makes for itself at its first start, in a file of PKCS #12 that only the server's user can
 * read; this is its protection, as the password is known to everybody. Nobody else says whose certificate it is.
 */
final class OwnCertificate {
    static final char[] PASSWORD = "conferral".toCharArray();
    private static final String NAME = "signing-certificate";
    private static final String ALIAS = "conferral";
    private static final X500Name WHO = new X500Name("CN=Conferral (certificate of its own making)");
    private static final int BITS = 3072;
    private static final int SERIAL_BITS = 127;
    private static final int YEARS = 10;

    private final Path folder;
    private final SecureRandom random = new SecureRandom();

    OwnCertificate(Path folder) {
        this.folder = folder;
    }

    /** The file, made if there is none. Drafts that a server left when it died are gone afterwards. */
    Path file(Instant now) {
        Path file = folder.resolve(NAME + ".p12");
        try {
            Files.createDirectories(folder);
            try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder, NAME + "*.new")) {
                for (Path draft : drafts) {
                    Files.delete(draft);
                }
            }
            if (!Files.exists(file)) {
                make(file, now);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException | OperatorException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Readable by its owner only from the first byte on, never half written, and never in place of another one. */
    private void make(Path file, Instant now) throws IOException, GeneralSecurityException, OperatorException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(BITS, random);
        KeyPair pair = generator.generateKeyPair();
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, PASSWORD);
        store.setKeyEntry(ALIAS, pair.getPrivate(), PASSWORD, new Certificate[] {certificate(pair, now)});
        Path draft = Files.createFile(
                folder.resolve(NAME + ".new"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (OutputStream stream = Files.newOutputStream(draft)) {
            store.store(stream, PASSWORD);
        }
        try {
            Files.move(draft, file);
        } catch (FileAlreadyExistsException e) {
            Files.delete(draft);
        }
    }

    private X509Certificate certificate(KeyPair pair, Instant now)
            throws IOException, GeneralSecurityException, OperatorException {
        Instant from = now.truncatedTo(ChronoUnit.SECONDS).minus(1, ChronoUnit.MINUTES);
        Instant to = from.atOffset(ZoneOffset.UTC).plusYears(YEARS).toInstant();
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                WHO, new BigInteger(SERIAL_BITS, random), Date.from(from), Date.from(to), WHO, pair.getPublic());
        JcaX509ExtensionUtils extensions = new JcaX509ExtensionUtils();
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
        builder.addExtension(
                Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        builder.addExtension(
                Extension.subjectKeyIdentifier, false, extensions.createSubjectKeyIdentifier(pair.getPublic()));
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate())));
    }
}
