package org.conferral.document.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.bouncycastle.cms.CMSSignedData;
import org.conferral.document.control.pades.Cms;
import org.conferral.document.control.pades.CurrentCertificate;
import org.conferral.document.control.pades.CurrentCertificate.Current;
import org.conferral.document.control.pades.NoSignatureException;
import org.conferral.document.control.pades.TimeStamps;
import org.conferral.document.control.template.SignatureBlank;
import org.conferral.document.entity.SigningState;

/** Signs documents with this server's certificate. */
@ApplicationScoped
public class DocumentSigner {
    private static final Logger LOG = System.getLogger(DocumentSigner.class.getName());
    private static final int SPARE = 64;
    private static final int LARGEST = 32 * 1024;
    private static final int TURNS = 3;
    private static final int STAMPED = 25;
    private static final Duration PAUSE = Duration.ofSeconds(50);

    @Inject
    CurrentCertificate certificate;

    @Inject
    Clock clock;

    /** As much room as signatures took so far. */
    private final AtomicInteger room = new AtomicInteger();

    /** When nothing could be signed last. */
    private volatile Instant failed = Instant.EPOCH;

    /**
     * A signed document.
     *
     * @param blank the place that its signature was given
     * @param certificate the number of the one that it was signed with
     */
    public record Signed(DocumentFile file, SignatureBlank blank, int certificate) {}

    /** Whether something can be signed, as far as is known; who could not is asked again after a pause. */
    public boolean isReady() {
        Instant now = clock.instant();
        return certificate.current().certificate().isValidAt(now) && !now.isBefore(failed.plus(PAUSE));
    }

    /** How many documents a chunk of at most so many has: fewer where each may take another server's answer. */
    public int chunk(int limit) {
        return isStamped() && isReady() ? Math.min(limit, STAMPED) : limit;
    }

    private boolean isStamped() {
        return certificate.current().timeStamps() != null;
    }

    /** What signatures of one chunk may take. */
    public StampBudget budget() {
        return new StampBudget(clock);
    }

    /**
     * Has a document set with a place for its signature, and signs it; anew where the place was too small.
     *
     * @throws NoSignatureException when nothing can be signed for now
     */
    public Signed sign(Function<SignatureBlank, DocumentFile> set) {
        Current current = certificate.current();
        for (int turn = 0; turn < TURNS; turn++) {
            SignatureBlank blank = new SignatureBlank(clock.instant().truncatedTo(ChronoUnit.SECONDS), room.get());
            DocumentFile file = set.apply(blank);
            byte[] signature = signature(current, file.covered());
            if (signature.length <= blank.room()) {
                return new Signed(file.with(signature), blank, current.id());
            }
            room.accumulateAndGet(signature.length + SPARE, Math::max);
        }
        throw waits(new NoSignatureException("signatures grow with each that is made"));
    }

    private byte[] signature(Current current, List<byte[]> content) {
        try {
            CMSSignedData message = Cms.sign(current.certificate(), content);
            TimeStamps stamps = current.timeStamps();
            byte[] signature = Cms.bytes(stamps == null ? message : stamps.stamped(message));
            if (signature.length > LARGEST) {
                throw new NoSignatureException("a signature takes " + signature.length + " bytes, which is too many");
            }
            return signature;
        } catch (NoSignatureException e) {
            throw waits(e);
        }
    }

    private NoSignatureException waits(NoSignatureException why) {
        failed = clock.instant();
        LOG.log(Level.WARNING, "Digital documents wait: " + why.getMessage());
        return why;
    }

    /** What people are told of it. */
    public SigningState state() {
        Current current = certificate.current();
        X509Certificate leaf = current.certificate().leaf();
        TimeStamps stamps = current.timeStamps();
        return new SigningState(
                current.certificate().origin(),
                leaf.getSubjectX500Principal().getName(),
                leaf.getIssuerX500Principal().getName(),
                leaf.getNotAfter().toInstant(),
                stamps == null ? null : stamps.authority(),
                !isReady());
    }
}
