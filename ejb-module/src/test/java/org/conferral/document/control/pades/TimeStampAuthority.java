package org.conferral.document.control.pades;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** An authority that stamps times, as long as it is wanted. */
public final class TimeStampAuthority implements AutoCloseable {
    private final KeyPair pair = TestCertificates.pair("EC", 256);
    private final KeyPair issuer = TestCertificates.pair("EC", 256);
    private final X509Certificate certificate = TestCertificates.stamping(pair, issuer);
    private final AtomicLong serial = new AtomicLong();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile boolean broken;
    private volatile boolean stalling;
    private volatile Duration ahead = Duration.ZERO;
    private volatile UnaryOperator<byte[]> sent = UnaryOperator.identity();
    private volatile boolean ofAnother;

    public TimeStampAuthority() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    public X509Certificate certificate() {
        return certificate;
    }

    /** The certificate of who issued it. */
    public X509Certificate root() {
        return TestCertificates.root(issuer);
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /** Answers with an error from now on, or not. */
    public void breaks(boolean does) {
        broken = does;
    }

    /** Sends the head of an answer and the half of its body from now on, and no more until it is closed. */
    public void stalls() {
        stalling = true;
    }

    /** Sends from now on what is made of each stamp. */
    public void sends(UnaryOperator<byte[]> of) {
        sent = of;
    }

    /** Stamps a time of the future from now on. */
    public void isAhead(Duration by) {
        ahead = by;
    }

    /** Stamps something else than it is asked to from now on. */
    public void stampsAnother() {
        ofAnother = true;
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] asked = exchange.getRequestBody().readAllBytes();
        try {
            byte[] body = broken ? new byte[0] : body(asked);
            exchange.sendResponseHeaders(broken ? 503 : 200, body.length == 0 ? -1 : body.length);
            if (stalling) {
                exchange.getResponseBody().write(body, 0, body.length / 2);
                exchange.getResponseBody().flush();
                closed.await();
            } else {
                exchange.getResponseBody().write(body);
            }
        } catch (Exception e) {
            exchange.sendResponseHeaders(500, -1);
        } finally {
            exchange.close();
        }
    }

    private byte[] body(byte[] asked) throws Exception {
        return sent.apply(stamp(new TimeStampRequest(asked)));
    }

    private byte[] stamp(TimeStampRequest request) throws Exception {
        DigestCalculator digests = new JcaDigestCalculatorProviderBuilder()
                .build()
                .get(new org.bouncycastle.asn1.x509.AlgorithmIdentifier(
                        new ASN1ObjectIdentifier(TSPAlgorithms.SHA256.getId())));
        TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(
                new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withECDSA", pair.getPrivate(), certificate),
                digests,
                new ASN1ObjectIdentifier("1.2.3.4.1"));
        tokens.addCertificates(new JcaCertStore(List.of(certificate)));
        TimeStampResponseGenerator responses = new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED);
        TimeStampRequest stamped = ofAnother
                ? new org.bouncycastle.tsp.TimeStampRequestGenerator()
                        .generate(TSPAlgorithms.SHA256, new byte[32], request.getNonce())
                : request;
        return responses
                .generate(
                        stamped,
                        BigInteger.valueOf(serial.incrementAndGet()),
                        Date.from(Clock.systemUTC().instant().plus(ahead)))
                .getEncoded();
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
