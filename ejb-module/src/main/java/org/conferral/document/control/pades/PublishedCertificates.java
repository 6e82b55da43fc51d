package org.conferral.document.control.pades;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import org.conferral.document.control.edition.Digests;
import org.conferral.platform.control.Database;

/** The certificates that documents were ever signed with, each with its chain; none is ever taken away. */
@ApplicationScoped
public class PublishedCertificates {
    private static final String ENCODING = "PkiPath";

    @Inject
    Database database;

    @Inject
    Clock clock;

    /** The number under which a certificate is kept; kept by this if it was not. */
    int keep(SigningCertificate certificate) {
        byte[] chain = encoded(certificate.chain());
        return database.read(handle -> {
            handle.createUpdate("""
                            insert into signing_certificate (sha256, chain, subject, origin, valid_to, made_at)
                            select :digest, :chain, :subject, :origin, :to, :at
                            where not exists (select from signing_certificate where sha256 = :digest)
                            on conflict (sha256) do nothing""")
                    .bind("digest", Digests.sha256(chain))
                    .bind("chain", chain)
                    .bind(
                            "subject",
                            certificate.leaf().getSubjectX500Principal().getName())
                    .bind("origin", certificate.origin().name())
                    .bind(
                            "to",
                            Database.timestamp(certificate.leaf().getNotAfter().toInstant()))
                    .bind("at", Database.timestamp(clock.instant()))
                    .execute();
            return handle.createQuery("select id from signing_certificate where sha256 = :digest")
                    .bind("digest", Digests.sha256(chain))
                    .mapTo(Integer.class)
                    .one();
        });
    }

    private static byte[] encoded(List<X509Certificate> chain) {
        try {
            return CertificateFactory.getInstance("X.509")
                    .generateCertPath(chain)
                    .getEncoded(ENCODING);
        } catch (CertificateException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A chain as it is kept. */
    public static List<X509Certificate> chain(byte[] encoded) {
        try {
            return CertificateFactory.getInstance("X.509")
                    .generateCertPath(new ByteArrayInputStream(encoded), ENCODING)
                    .getCertificates()
                    .stream()
                    .map(X509Certificate.class::cast)
                    .toList();
        } catch (CertificateException e) {
            throw new IllegalStateException(e);
        }
    }
}
