package org.conferral.document.control.pades;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.tsp.TimeStampToken;

/** Certificates that an administrator trusts to stamp times, or to say who does; without any, everybody may. */
final class StampAnchors {
    private final Set<X509Certificate> trusted;

    StampAnchors(Collection<X509Certificate> trusted) {
        this.trusted = Set.copyOf(trusted);
    }

    /** Whether the certificate that signed a token is one of these, or leads to one of them by those that the token holds. */
    @SuppressWarnings("unchecked") // the library's selector has no type
    boolean vouchFor(TimeStampToken token) throws GeneralSecurityException {
        if (trusted.isEmpty()) {
            return true;
        }
        List<X509Certificate> held = certificates(token.getCertificates().getMatches(null));
        X509Certificate signer =
                certificates(token.getCertificates().getMatches(token.getSID())).get(0);
        return trusted.contains(signer) || isLed(signer, held, token);
    }

    private boolean isLed(X509Certificate signer, List<X509Certificate> held, TimeStampToken token)
            throws GeneralSecurityException {
        X509CertSelector target = new X509CertSelector();
        target.setCertificate(signer);
        PKIXBuilderParameters path = new PKIXBuilderParameters(
                trusted.stream().map(one -> new TrustAnchor(one, null)).collect(Collectors.toSet()), target);
        path.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(held)));
        path.setDate(token.getTimeStampInfo().getGenTime());
        path.setRevocationEnabled(false);
        try {
            CertPathBuilder.getInstance("PKIX").build(path);
            return true;
        } catch (CertPathBuilderException e) {
            return false;
        }
    }

    private static List<X509Certificate> certificates(Collection<?> holders) throws GeneralSecurityException {
        List<X509Certificate> certificates = new ArrayList<>();
        for (Object holder : holders) {
            certificates.add(new JcaX509CertificateConverter().getCertificate((X509CertificateHolder) holder));
        }
        return certificates;
    }
}
