package org.conferral.document.control.pades;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.ProviderException;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.CMSTypedData;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;
import org.bouncycastle.operator.OperatorException;
import org.bouncycastle.operator.RuntimeOperatorException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * A signature as a PDF file has it (ETSI EN 319 142-1): a message of CMS, without what it signs, that names the certificate
 * and holds its chain. When it was signed the file says, not the message.
 */
public final class Cms {
    private Cms() {}

    /** What is signed, part by part. */
    private record Content(List<byte[]> parts) implements CMSTypedData {
        @Override
        public ASN1ObjectIdentifier getContentType() {
            return CMSObjectIdentifiers.data;
        }

        @Override
        public void write(OutputStream out) throws IOException {
            for (byte[] part : parts) {
                out.write(part);
            }
        }

        @Override
        public Object getContent() {
            return parts;
        }
    }

    /** Gives a signature that is there already. */
    private static final class Given implements ContentSigner {
        private final AlgorithmIdentifier algorithm;
        private final byte[] signature;

        Given(AlgorithmIdentifier algorithm, byte[] signature) {
            this.algorithm = algorithm;
            this.signature = signature;
        }

        @Override
        public AlgorithmIdentifier getAlgorithmIdentifier() {
            return algorithm;
        }

        @Override
        public OutputStream getOutputStream() {
            return OutputStream.nullOutputStream();
        }

        @Override
        public byte[] getSignature() {
            return signature.clone();
        }
    }

    /** What is signed besides the content: its kind and digest, and the certificate. */
    private static final class SignedAttributes extends DefaultSignedAttributeTableGenerator {
        SignedAttributes(Attribute certificate) {
            super(new AttributeTable(certificate));
        }

        @Override
        @SuppressWarnings({"rawtypes", "unchecked"}) // as the library has it
        public AttributeTable getAttributes(Map parameters) {
            return super.getAttributes(parameters)
                    .remove(CMSAttributes.signingTime)
                    .remove(CMSAttributes.cmsAlgorithmProtect);
        }
    }

    /**
     * The signature of a content.
     *
     * @throws NoSignatureException when the key does not sign
     */
    public static CMSSignedData sign(SigningCertificate with, List<byte[]> content) {
        try {
            ContentSigner signer = new JcaContentSignerBuilder(with.algorithm())
                    .setProvider(with.provider())
                    .build(with.key());
            return message(signer, with.chain(), content);
        } catch (OperatorException | CMSException | ProviderException | RuntimeOperatorException e) {
            throw new NoSignatureException("the key does not sign: " + e.getMessage(), e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As bytes, of which there is one way only. */
    public static byte[] bytes(CMSSignedData message) {
        try {
            return message.getEncoded(ASN1Encoding.DER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Whether a content was signed with a certificate, and the signature is as this class makes it, to the last byte; its
     * stamp, where it has one, as the authority made it.
     *
     * @param signature with zeros behind it, as many as may be
     * @param chain the certificate and those of who issued it
     */
    public static boolean isValid(byte[] signature, List<X509Certificate> chain, List<byte[]> content) {
        try (ASN1InputStream stream = new ASN1InputStream(signature)) {
            byte[] first = stream.readObject().getEncoded();
            CMSSignedData message = new CMSSignedData(first);
            Collection<SignerInformation> signers = message.getSignerInfos().getSigners();
            if (signers.size() != 1) {
                return false;
            }
            SignerInformation signer = signers.iterator().next();
            byte[] value = signer.getSignature();
            Given given = new Given(algorithm(chain.get(0)), value);
            CMSSignedData expected = TimeStamps.copied(signer, message(given, chain, content));
            byte[] whole = Arrays.copyOf(bytes(expected), signature.length);
            return Arrays.equals(whole, signature) && isSigned(expected, chain.get(0), value);
        } catch (IOException | CMSException | GeneralSecurityException | OperatorException | RuntimeException e) {
            return false; // a signature that is none
        }
    }

    private static boolean isSigned(CMSSignedData message, X509Certificate certificate, byte[] value)
            throws IOException, GeneralSecurityException {
        Signature check = Signature.getInstance(SigningCertificate.algorithm(certificate));
        check.initVerify(certificate.getPublicKey());
        check.update(message.getSignerInfos().iterator().next().getEncodedSignedAttributes());
        return check.verify(value);
    }

    private static AlgorithmIdentifier algorithm(X509Certificate certificate) {
        return new DefaultSignatureAlgorithmIdentifierFinder().find(SigningCertificate.algorithm(certificate));
    }

    private static CMSSignedData message(ContentSigner signer, List<X509Certificate> chain, List<byte[]> content)
            throws GeneralSecurityException, OperatorException, CMSException {
        X509Certificate leaf = chain.get(0);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(leaf.getEncoded());
        Attribute certificate = new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new DERSet(new SigningCertificateV2(new ESSCertIDv2[] {new ESSCertIDv2(digest)})));
        CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(
                new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                        .setSignedAttributeGenerator(new SignedAttributes(certificate))
                        .build(signer, leaf));
        generator.addCertificates(new JcaCertStore(chain));
        return generator.generate(new Content(content), false);
    }
}
