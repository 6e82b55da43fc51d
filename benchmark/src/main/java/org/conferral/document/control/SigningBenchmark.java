package org.conferral.document.control;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.conferral.benchmark.Benchmark;
import org.conferral.benchmark.Figure;
import org.conferral.benchmark.Results;
import org.conferral.benchmark.Turns;
import org.conferral.document.control.pades.CurrentCertificate;
import org.conferral.document.control.pades.SigningCertificate;
import org.conferral.document.entity.CertificateOrigin;
import org.conferral.document.entity.CredentialPaper;

/**
 * How fast digital documents are set and signed on one thread, with RSA-3072 and with EC P-256 in turn, so that what else
 * the machine does falls on both; and the bare signature of as many bytes beside it. A second is one of the core that the
 * thread has. Prints also the bytes that a document adds.
 */
public final class SigningBenchmark {
    private static final ThreadMXBean CORE = ManagementFactory.getThreadMXBean();
    private static final int PAPERS = 2_000;
    private static final String UNIT = "a second of the processor";
    private static final Duration ROUND = Duration.ofSeconds(3);

    private final List<CredentialPaper> papers;
    private final DocumentSetter setter = new DocumentSetter();
    private int done;

    private SigningBenchmark() {
        BenchmarkPapers source = new BenchmarkPapers();
        papers = Stream.generate(source::digital).limit(PAPERS).toList();
    }

    public static void main(String... ignored) throws Exception {
        Results results = Results.of(Benchmark.SIGNING);
        new SigningBenchmark().run(results, Map.of("RSA", of("RSA"), "EC", of("EC")));
        results.write();
    }

    private void run(Results results, Map<String, SigningCertificate> certificates) throws Exception {
        Turns turns = new Turns();
        certificates.forEach((key, certificate) -> turns.with(key + ", documents", () -> documents(certificate))
                .with(key + ", bare signatures", () -> signatures(certificate)));
        turns.run().tell(UNIT);
        for (String key : List.of("RSA", "EC")) {
            results.add(Figure.rate(
                            "digital documents set and signed, " + key + ", one thread",
                            UNIT,
                            turns.of(key + ", documents"))
                    .beside("bare signatures", turns.of(key + ", bare signatures")));
            DocumentFile file = sign(signer(Objects.requireNonNull(certificates.get(key))), papers.get(0));
            results.detail(Figure.rate("a digital document of its own, " + key, "bytes", file.own().length));
        }
    }

    private double documents(SigningCertificate with) {
        DocumentSigner signer = signer(with);
        int count = 0;
        long begin = CORE.getCurrentThreadCpuTime();
        while (CORE.getCurrentThreadCpuTime() - begin < ROUND.toNanos()) {
            sign(signer, papers.get(done % PAPERS)).sha256();
            done++;
            count++;
        }
        return count * 1e9 / (CORE.getCurrentThreadCpuTime() - begin);
    }

    private DocumentFile sign(DocumentSigner signer, CredentialPaper paper) {
        return signer.sign(blank -> setter.set(paper, BenchmarkPapers.SITE, BenchmarkPapers.EDITION, blank))
                .file();
    }

    private static double signatures(SigningCertificate with) throws GeneralSecurityException {
        byte[] message = new byte[130_000];
        Signature signature =
                Signature.getInstance(with.key().getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA");
        int count = 0;
        long begin = CORE.getCurrentThreadCpuTime();
        while (CORE.getCurrentThreadCpuTime() - begin < ROUND.toNanos() / 3) {
            signature.initSign(with.key());
            signature.update(message);
            signature.sign();
            count++;
        }
        return count * 1e9 / (CORE.getCurrentThreadCpuTime() - begin);
    }

    @SuppressWarnings("UnnecessaryAssignment") // stands in for the container, which injects these
    private static DocumentSigner signer(SigningCertificate with) {
        DocumentSigner signer = new DocumentSigner();
        signer.clock = Clock.systemUTC();
        signer.certificate = new CurrentCertificate() {
            @Override
            public Current current() {
                return new Current(1, with, null);
            }
        };
        return signer;
    }

    private static SigningCertificate of(String algorithm) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
        if (algorithm.equals("EC")) {
            generator.initialize(new ECGenParameterSpec("secp256r1"));
        } else {
            generator.initialize(3072);
        }
        KeyPair pair = generator.generateKeyPair();
        String how = algorithm.equals("EC") ? "SHA256withECDSA" : "SHA256withRSA";
        return new SigningCertificate(
                CertificateOrigin.OWN,
                pair.getPrivate(),
                Signature.getInstance(how).getProvider(),
                List.of(certificate(pair, how)));
    }

    private static X509Certificate certificate(KeyPair pair, String how)
            throws OperatorCreationException, GeneralSecurityException {
        Instant now = Clock.systemUTC().instant();
        X500Name who = new X500Name("CN=Benchmark");
        return new JcaX509CertificateConverter()
                .getCertificate(new JcaX509v3CertificateBuilder(
                                who,
                                BigInteger.ONE,
                                Date.from(now.minusSeconds(60)),
                                Date.from(now.plus(Duration.ofDays(1))),
                                who,
                                pair.getPublic())
                        .build(new JcaContentSignerBuilder(how).build(pair.getPrivate())));
    }
}
