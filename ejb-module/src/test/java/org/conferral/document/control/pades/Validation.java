package org.conferral.document.control.pades;

import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.validation.reports.Reports;
import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.util.List;

/** What the European library for digital signatures says of a file. */
public record Validation(Indication indication, SignatureLevel level, boolean whole, List<String> errors) {
    /** Of its one signature, by who trusts these. */
    public static Validation of(byte[] file, X509Certificate... trusted) {
        CommonTrustedCertificateSource source = new CommonTrustedCertificateSource();
        for (X509Certificate one : trusted) {
            source.addCertificate(new CertificateToken(one));
        }
        CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
        verifier.setTrustedCertSources(source);
        SignedDocumentValidator validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(file));
        validator.setCertificateVerifier(verifier);
        Reports reports = validator.validateDocument();
        SimpleReport report = reports.getSimpleReport();
        DiagnosticData data = reports.getDiagnosticData();
        if (data.getSignatures().size() != 1) {
            return new Validation(
                    Indication.TOTAL_FAILED, SignatureLevel.PDF_NOT_ETSI, false, List.of("not one signature"));
        }
        SignatureWrapper signature = data.getSignatures().get(0);
        String id = signature.getId();
        return new Validation(
                report.getIndication(id),
                report.getSignatureFormat(id),
                signedTo(signature) == file.length,
                report.getAdESValidationErrors(id).stream()
                        .map(message -> message.getValue())
                        .toList());
    }

    private static long signedTo(SignatureWrapper signature) {
        List<BigInteger> range = signature.getPDFRevision().getSignatureByteRange();
        return range.get(2).longValue() + range.get(3).longValue();
    }
}
