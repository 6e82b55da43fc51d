package org.conferral.document.control.pades;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import org.conferral.document.entity.CertificateOrigin;
import org.conferral.platform.entity.Environment;
import org.jspecify.annotations.Nullable;

/**
 * The certificate that this server signs digital documents with, found and tried at its start: a server whose settings name
 * one that can never sign does not start; with one that has expired it starts, and says so. It is kept, and committed, before anything is signed.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@Lock(LockType.READ)
@PermitAll
public class CurrentCertificate {
    private static final Logger LOG = System.getLogger(CurrentCertificate.class.getName());

    @Inject
    PublishedCertificates certificates;

    @Inject
    Clock clock;

    private @Nullable Current current;

    /**
     * The certificate.
     *
     * @param id the number under which it is kept
     * @param timeStamps where stamps of the time come from; none where none are wanted
     */
    public record Current(
            int id,
            SigningCertificate certificate,
            @Nullable TimeStamps timeStamps) {}

    @PostConstruct
    void find() {
        SigningSettings settings = SigningSettings.of(Environment.ofThisServer());
        SigningCertificate certificate = new CertificateSource(settings).get(clock.instant());
        current = new Current(
                certificates.keep(certificate),
                certificate,
                settings.timeStamps()
                        .map(address -> new TimeStamps(address, clock, settings.stampAnchors()))
                        .orElse(null));
        if (settings.isStampedByAnybody()) {
            LOG.log(
                    Level.WARNING,
                    "The time-stamp authority is reached by http, and {0} is not set: whoever is on the way could stamp",
                    SigningSettings.TIME_STAMP_CERTIFICATES);
        }
        LOG.log(
                certificate.origin() == CertificateOrigin.OWN ? Level.WARNING : Level.INFO,
                certificate.origin() == CertificateOrigin.OWN
                        ? "Digital documents are signed with a certificate that this server made itself, valid until {1}:"
                                + " nobody else says that it is the ministry''s"
                        : "Digital documents are signed as {0}, valid until {1}",
                certificate.leaf().getSubjectX500Principal().getName(),
                certificate.leaf().getNotAfter().toInstant().toString());
        certificate
                .obstacle(clock.instant())
                .ifPresent(why -> LOG.log(Level.WARNING, "Digital documents wait: " + why));
    }

    /** This server's. */
    public Current current() {
        if (current == null) {
            throw new IllegalStateException("there is no certificate yet");
        }
        return current;
    }
}
