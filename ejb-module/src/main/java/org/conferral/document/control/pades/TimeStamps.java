package org.conferral.document.control.pades;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorException;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;

/** What an authority says of when a signature was there already (RFC 3161), which makes it one of level B-T. */
public final class TimeStamps {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final int LARGEST = 64 * 1024;
    private static final int NONCE_BITS = 64;
    private static final int OK = 200;

    private final URI authority;
    private final Clock clock;
    private final Duration patience;
    private final StampAnchors anchors;
    private final HttpClient http;
    private final SecureRandom random = new SecureRandom();

    /** Of the authority at this address. */
    public TimeStamps(URI authority, Clock clock) {
        this(authority, clock, PATIENCE);
    }

    /** Of the authority at this address, whose stamps are those of one that these certificates vouch for; of any if there are none. */
    public TimeStamps(URI authority, Clock clock, Collection<X509Certificate> anchors) {
        this(authority, clock, PATIENCE, anchors);
    }

    /** Of the authority at this address, which is waited for so long, until the last byte of its answer. */
    public TimeStamps(URI authority, Clock clock, Duration patience) {
        this(authority, clock, patience, List.of());
    }

    private TimeStamps(URI authority, Clock clock, Duration patience, Collection<X509Certificate> anchors) {
        this.authority = authority;
        this.clock = clock;
        this.patience = patience;
        this.anchors = new StampAnchors(anchors);
        http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(patience)
                .build();
    }

    /** Who it is, without the rest of the address, which may hold a secret. */
    public String authority() {
        return authority.getScheme() + "://" + authority.getHost()
                + (authority.getPort() < 0 ? "" : ":" + authority.getPort());
    }

    /**
     * The signature with a stamp.
     *
     * @throws NoSignatureException when the authority gives none
     */
    public CMSSignedData stamped(CMSSignedData message) {
        try {
            SignerInformation signer = message.getSignerInfos().iterator().next();
            TimeStampToken token = ask(signer.getSignature());
            return with(message, attribute(ASN1Primitive.fromByteArray(token.getEncoded("DER"))));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoSignatureException("the time-stamp authority was not waited for", e);
        } catch (IOException
                | TSPException
                | CMSException
                | GeneralSecurityException
                | OperatorException
                | RuntimeException e) { // what is thrown of an answer that is none
            throw new NoSignatureException("no time stamp from " + authority() + ": " + e.getMessage(), e);
        }
    }

    private TimeStampToken ask(byte[] signature)
            throws IOException, InterruptedException, TSPException, GeneralSecurityException, OperatorException,
                    CMSException {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        TimeStampRequest request =
                generator.generate(TSPAlgorithms.SHA256, digest(signature), new BigInteger(NONCE_BITS, random));
        TimeStampResponse response = new TimeStampResponse(answer(request.getEncoded()));
        response.validate(request);
        TimeStampToken token = response.getTimeStampToken();
        if (token == null || !isValid(token, signature)) {
            throw new IOException("it answers without a stamp that counts: " + response.getStatusString());
        }
        Instant stamped = token.getTimeStampInfo().getGenTime().toInstant();
        if (Duration.between(stamped, clock.instant()).abs().compareTo(TOLERANCE) > 0) {
            throw new IOException("it stamps " + stamped + ", which is not the time that this server's clock has");
        }
        if (!anchors.vouchFor(token)) {
            throw new IOException("none of the certificates that are trusted vouches for who stamped it");
        }
        return token;
    }

    /** The client's own limit of time ends with the headers of an answer: this one counts for its body too. */
    private byte[] answer(byte[] question) throws IOException, InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> asked = http.sendAsync(
                HttpRequest.newBuilder(authority)
                        .header("Content-Type", "application/timestamp-query")
                        .header("Accept", "application/timestamp-reply")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(question))
                        .build(),
                information -> new LimitedBody(LARGEST));
        try {
            HttpResponse<byte[]> answer = asked.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (answer.statusCode() != OK) {
                throw new IOException("it answers " + answer.statusCode());
            }
            return answer.body();
        } catch (TimeoutException e) {
            throw new IOException("it does not answer within " + patience.toMillis() + " ms", e);
        } catch (ExecutionException e) {
            throw new IOException(
                    String.valueOf(Objects.requireNonNullElse(e.getCause(), e).getMessage()), e);
        } finally {
            asked.cancel(true);
        }
    }

    /** Whether a token stamps this signature, signed with the certificate that it holds. */
    @SuppressWarnings("unchecked") // the library's selector has no type
    private static boolean isValid(TimeStampToken token, byte[] signature)
            throws GeneralSecurityException, OperatorException, CMSException {
        Collection<X509CertificateHolder> certificates = token.getCertificates().getMatches(token.getSID());
        if (certificates.size() != 1
                || !Arrays.equals(digest(signature), token.getTimeStampInfo().getMessageImprintDigest())) {
            return false;
        }
        try {
            token.validate(new JcaSimpleSignerInfoVerifierBuilder()
                    .build(certificates.iterator().next()));
            return true;
        } catch (java.security.cert.CertificateException | TSPException e) {
            return false;
        }
    }

    private static byte[] digest(byte[] signature) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(signature);
    }

    private static Attribute attribute(ASN1Encodable token) {
        return new Attribute(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, new DERSet(token));
    }

    private static CMSSignedData with(CMSSignedData message, Attribute stamp) {
        SignerInformation signer = SignerInformation.replaceUnsignedAttributes(
                message.getSignerInfos().iterator().next(), new AttributeTable(stamp));
        return CMSSignedData.replaceSigners(message, new SignerInformationStore(List.of(signer)));
    }

    /**
     * A message with the stamp that another one has, if it has one, and that stamp counts.
     *
     * @throws CMSException when it does not
     */
    static CMSSignedData copied(SignerInformation from, CMSSignedData to)
            throws CMSException, GeneralSecurityException, OperatorException, IOException {
        AttributeTable unsigned = from.getUnsignedAttributes();
        if (unsigned == null) {
            return to;
        }
        Attribute stamp = unsigned.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
        if (stamp == null || stamp.getAttrValues().size() != 1) {
            throw new CMSException("another attribute than a stamp");
        }
        ASN1Encodable token = stamp.getAttrValues().getObjectAt(0);
        try {
            if (!isValid(new TimeStampToken(ContentInfo.getInstance(token)), from.getSignature())) {
                throw new CMSException("a stamp that does not count");
            }
        } catch (TSPException e) {
            throw new CMSException("a stamp that is none", e);
        }
        return with(to, attribute(token));
    }
}
