package org.conferral.document.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.conferral.document.control.pades.BrokenKeys;
import org.conferral.document.control.pades.NoSignatureException;
import org.conferral.document.control.pades.SigningCertificate;
import org.conferral.document.control.pades.TestCertificates;
import org.conferral.document.control.pades.TimeStampAuthority;
import org.conferral.document.control.pades.TimeStamps;
import org.conferral.document.control.pades.Validation;
import org.conferral.document.entity.DocumentLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Signatures whose time an authority vouches for. */
class TimeStampTest {
    private static final SigningCertificate WITH = TestCertificates.RSA;

    private final SetClock clock = new SetClock();

    /** A clock that goes on when it is told to. */
    private static final class SetClock extends Clock {
        private Instant now = Clock.systemUTC().instant();

        void goesOn(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }

    private static DocumentFile signed(DocumentSigner signer) {
        return signer.sign(blank -> new DocumentSetter()
                        .set(DigitalDocuments.paper(DocumentLanguage.EN), Papers.SITE, Papers.EDITION, blank))
                .file();
    }

    // document R6.8
    @Test
    void withAnAuthorityTheSignatureIsOfLevelT() throws Exception {
        try (TimeStampAuthority authority = new TimeStampAuthority()) {
            DocumentSigner signer =
                    DigitalDocuments.signer(WITH, new TimeStamps(authority.address(), clock), Clock.systemUTC());
            byte[] file = signed(signer).bytes();
            Validation found = Validation.of(file, WITH.leaf(), authority.certificate());
            assertEquals(List.of(), found.errors());
            assertEquals(Indication.TOTAL_PASSED, found.indication());
            assertEquals(SignatureLevel.PAdES_BASELINE_T, found.level());
            assertTrue(new SignedFile(file).isSignedWith(WITH.chain()));
            Random random = new Random(16);
            for (int i = 0; i < 200; i++) {
                int place = random.nextInt(file.length);
                SignedFile altered = new SignedFile(file).altered(place, file[place] + 1 + random.nextInt(255));
                assertFalse(altered.isSignedWith(WITH.chain()), () -> "byte " + place);
            }
        }
    }

    // document R6.9
    @Test
    void whileTheAuthorityGivesNoStampNothingIsSignedAndThenItIs() throws Exception {
        try (TimeStampAuthority authority = new TimeStampAuthority()) {
            DocumentSigner signer = DigitalDocuments.signer(WITH, new TimeStamps(authority.address(), clock), clock);
            authority.breaks(true);
            assertTrue(signer.isReady());
            assertThrows(NoSignatureException.class, () -> signed(signer));
            assertFalse(signer.isReady(), "asked again a little later only");
            authority.breaks(false);
            clock.goesOn(Duration.ofMinutes(1));
            assertTrue(signer.isReady());
            assertTrue(new SignedFile(signed(signer).bytes()).isSignedWith(WITH.chain()));
            authority.stampsAnother();
            assertThrows(NoSignatureException.class, () -> signed(signer), "a stamp of something else");
        }
        DocumentSigner nowhere = DigitalDocuments.signer(
                WITH, new TimeStamps(URI.create("http://127.0.0.1:1/"), clock), Clock.systemUTC());
        assertThrows(NoSignatureException.class, () -> signed(nowhere));
    }

    // document R6.9
    @Test
    @Timeout(60)
    void anAnswerThatDoesNotEndIsNotWaitedFor() throws Exception {
        try (TimeStampAuthority authority = new TimeStampAuthority()) {
            authority.stalls();
            TimeStamps stamps = new TimeStamps(authority.address(), clock, Duration.ofSeconds(2));
            assertTrue(refused(DigitalDocuments.signer(WITH, stamps, clock)).contains("within 2000 ms"));
        }
    }

    // document R6.9
    @Test
    void anAnswerOfTenMegabytesIsNotTaken() throws Exception {
        try (TimeStampAuthority authority = new TimeStampAuthority()) {
            DocumentSigner signer = DigitalDocuments.signer(WITH, new TimeStamps(authority.address(), clock), clock);
            authority.sends(stamp -> new byte[10_000_000]);
            assertTrue(refused(signer).contains("more than 65536 bytes"));
            clock.goesOn(Duration.ofMinutes(1));
            authority.sends(UnaryOperator.identity());
            assertTrue(signed(signer).room() < 16_384, "its room is that of what was signed");
        }
    }

    // document R6.9
    @Test
    void aChunkIsSmallWhileStampsAreHad() throws Exception {
        assertEquals(250, DigitalDocuments.signer(WITH, null, clock).chunk(250), "without stamps");
        try (TimeStampAuthority authority = new TimeStampAuthority()) {
            DocumentSigner signer = DigitalDocuments.signer(WITH, new TimeStamps(authority.address(), clock), clock);
            assertEquals(25, signer.chunk(250));
            assertEquals(10, signer.chunk(10));
            authority.breaks(true);
            refused(signer);
            assertEquals(250, signer.chunk(250), "nothing that is signed is in it");
        }
    }

    // document R6.9
    @Test
    void aChunkWaitsTwentySecondsForStampsAndNoMore() {
        StampBudget budget = DigitalDocuments.signer(WITH, null, clock).budget();
        assertEquals("stamped", budget.spend(() -> lasting(Duration.ofSeconds(15), "stamped")));
        clock.goesOn(Duration.ofMinutes(5));
        assertFalse(budget.isUsedUp(), "paper takes nothing of it");
        assertThrows(
                NoSignatureException.class,
                () -> budget.spend(() -> {
                    clock.goesOn(Duration.ofSeconds(5));
                    throw new NoSignatureException("no stamp");
                }));
        assertTrue(budget.isUsedUp());
    }

    private String lasting(Duration time, String what) {
        clock.goesOn(time);
        return what;
    }

    // document R6.9
    @Test
    void aStampOfAnotherTimeThanTheClocksIsNotTaken() throws Exception {
        try (TimeStampAuthority authority = new TimeStampAuthority()) {
            DocumentSigner signer = DigitalDocuments.signer(WITH, new TimeStamps(authority.address(), clock), clock);
            clock.goesOn(Duration.ofMinutes(4));
            assertTrue(new SignedFile(signed(signer).bytes()).isSignedWith(WITH.chain()));
            clock.goesOn(Duration.ofMinutes(4));
            assertTrue(refused(signer).contains("not the time that this server's clock has"), "too old");
            clock.goesOn(Duration.ofMinutes(1));
            authority.isAhead(Duration.ofMinutes(20));
            assertTrue(refused(signer).contains("not the time that this server's clock has"), "of the future");
        }
    }

    // document R6.10
    @Test
    void whereCertificatesAreTrustedAStampMustLeadToOne() throws Exception {
        try (TimeStampAuthority authority = new TimeStampAuthority();
                TimeStampAuthority stranger = new TimeStampAuthority()) {
            for (X509Certificate anchor : List.of(authority.root(), authority.certificate())) {
                List<X509Certificate> anchors = List.of(stranger.root(), anchor);
                DocumentSigner signer =
                        DigitalDocuments.signer(WITH, new TimeStamps(authority.address(), clock, anchors), clock);
                assertTrue(new SignedFile(signed(signer).bytes()).isSignedWith(WITH.chain()));
            }
            for (X509Certificate anchor : List.of(authority.root(), authority.certificate())) {
                DocumentSigner signer = DigitalDocuments.signer(
                        WITH, new TimeStamps(stranger.address(), clock, List.of(anchor)), clock);
                assertTrue(refused(signer)
                        .endsWith("none of the certificates that are trusted vouches for who stamped it"));
            }
        }
    }

    // document R6.9
    @Test
    void anAnswerThatIsNoneIsNoDocumentsFault() throws Exception {
        List<UnaryOperator<byte[]>> answers = List.of(
                stamp -> new byte[0],
                stamp -> "<html><body>Please sign in</body></html>".getBytes(StandardCharsets.US_ASCII),
                stamp -> Arrays.copyOf(stamp, stamp.length / 2),
                stamp -> new byte[] {0x30, 0},
                stamp -> new byte[] {0x30, 5, 0x30, 3, 2, 1, 0});
        try (TimeStampAuthority authority = new TimeStampAuthority()) {
            DocumentSigner signer = DigitalDocuments.signer(WITH, new TimeStamps(authority.address(), clock), clock);
            for (UnaryOperator<byte[]> answer : answers) {
                authority.sends(answer);
                assertTrue(refused(signer).startsWith("no time stamp from "));
                clock.goesOn(Duration.ofMinutes(1));
            }
        }
    }

    @Test
    void ofTheAuthoritysAddressNoSecretIsTold() {
        DocumentSigner signer = DigitalDocuments.signer(
                WITH, new TimeStamps(URI.create("http://127.0.0.1:1/tsa?apikey=maple"), clock), clock);
        assertTrue(refused(signer).startsWith("no time stamp from http://127.0.0.1:1: "));
        assertEquals("http://127.0.0.1:1", signer.state().timeStamps());
        assertEquals("https://time.example", new TimeStamps(URI.create("https://time.example/a"), clock).authority());
    }

    // document R6.9
    @Test
    void aSignatureOfMoreThanThirtyTwoKilobytesIsNone() {
        List<X509Certificate> chain = new ArrayList<>(WITH.chain());
        chain.addAll(Collections.nCopies(100, WITH.chain().get(1)));
        DocumentSigner signer = DigitalDocuments.signer(
                new SigningCertificate(WITH.origin(), WITH.key(), WITH.provider(), chain), null, clock);
        assertTrue(refused(signer).endsWith("bytes, which is too many"));
    }

    // document R6.9
    @Test
    void aKeyThatSignsNoMoreLetsDocumentsWait() {
        BrokenKeys keys = new BrokenKeys();
        for (String failure : List.of("pulled out", "locked")) {
            DocumentSigner signer = DigitalDocuments.signer(
                    new SigningCertificate(WITH.origin(), WITH.key(), keys, WITH.chain()), null, clock);
            keys.fail(failure);
            assertTrue(refused(signer).startsWith("the key does not sign: "));
            clock.goesOn(Duration.ofMinutes(1));
            assertTrue(signer.isReady(), "it is tried again");
        }
        DocumentSigner faulty = DigitalDocuments.signer(WITH, null, clock);
        assertThrows(
                IllegalStateException.class,
                () -> faulty.sign(blank -> {
                    throw new IllegalStateException("a fault of the document");
                }));
        assertTrue(faulty.isReady(), "for a document nothing waits");
    }

    /** Why nothing is signed, for which the next ones wait. */
    private static String refused(DocumentSigner signer) {
        assertTrue(signer.isReady());
        NoSignatureException refused = assertThrows(NoSignatureException.class, () -> signed(signer));
        assertFalse(signer.isReady());
        return String.valueOf(refused.getMessage());
    }

    // document R6.9
    @Test
    void withAnExpiredCertificateNothingIsSigned() {
        DocumentSigner signer = DigitalDocuments.signer(WITH, null, clock);
        assertTrue(signer.isReady());
        clock.goesOn(Duration.ofDays(500));
        assertFalse(signer.isReady());
    }
}
