package org.conferral.document.control;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.conferral.document.control.pades.TestCertificates;
import org.conferral.document.control.type.Face;
import org.conferral.document.entity.CredentialPaper;
import org.conferral.document.entity.DocumentLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files that hold the same are told from files that do not, whatever their bytes. */
class FileContentTest {
    private static final String NAME = "Zoë Anne-Marie Affleck";
    private final Clock now = Clock.fixed(Instant.now(), ZoneOffset.UTC);

    // document R4.8
    @ParameterizedTest
    @EnumSource(DocumentLanguage.class)
    void deflatedOtherwiseItHoldsTheSame(DocumentLanguage language) throws IOException {
        byte[] file = set(Papers.copies(2, language)).bytes();
        byte[] otherwise = deflatedOtherwise(file);
        assertNotEquals(file.length, otherwise.length);
        assertTrue(new FileContent(file).isSame(new FileContent(otherwise)));
        assertTrue(new FileContent(otherwise).isSame(new FileContent(file)));
    }

    @Test
    void anotherNameIsNotTheSame() throws IOException {
        byte[] file = set(Papers.named(NAME)).bytes();
        byte[] other =
                deflatedOtherwise(set(Papers.named("Zoé Anne-Marie Affleck")).bytes());
        assertFalse(new FileContent(file).isSame(new FileContent(other)));
    }

    /** One byte anywhere in the inflated streams is found: of a page, of a font, of what is told to machines. */
    @Test
    void oneByteOfAnyStreamIsFound() throws IOException {
        byte[] file = deflatedOtherwise(set(Papers.named(NAME)).bytes()); // without what nothing leads to
        FileContent content = new FileContent(file);
        int streams;
        try (PDDocument document = Loader.loadPDF(file)) {
            streams = streams(document).size();
        }
        assertTrue(streams > Face.values().length, "pages, fonts and more");
        for (int index = 0; index < streams; index++) {
            assertFalse(content.isSame(new FileContent(altered(file, index))), "stream " + index);
        }
    }

    @Test
    void signaturesDifferAndTheRestIsTheSame() {
        byte[] one = signed();
        byte[] other = signed();
        assertFalse(Arrays.equals(one, other), "signatures of EC differ");
        FileContent content = new FileContent(one);
        assertTrue(content.isSame(new FileContent(other)));
        assertTrue(content.isSignedWith(TestCertificates.EC.chain()));
        assertFalse(content.isSignedWith(TestCertificates.RSA.chain()), "the certificate of another");
    }

    @Test
    void whatWasAlteredBehindItsSignatureIsNotSigned() {
        byte[] one = signed();
        one[one.length - 2] ^= 1;
        assertFalse(new FileContent(one).isSignedWith(TestCertificates.EC.chain()));
        assertFalse(new FileContent(set(Papers.named(NAME)).bytes()).isSignedWith(TestCertificates.EC.chain()));
    }

    private byte[] signed() {
        return DigitalDocuments.signer(TestCertificates.EC, null, now)
                .sign(blank -> new DocumentSetter()
                        .set(DigitalDocuments.paper(DocumentLanguage.EN), Papers.SITE, Papers.EDITION, blank))
                .file()
                .bytes();
    }

    private static DocumentFile set(CredentialPaper paper) {
        return new DocumentSetter().set(paper, Papers.SITE, Papers.EDITION);
    }

    private static byte[] deflatedOtherwise(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            for (COSStream stream : streams(document)) {
                write(stream, inflated(stream));
            }
            return saved(document);
        }
    }

    private static byte[] altered(byte[] file, int index) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            COSStream stream = streams(document).get(index);
            byte[] bytes = inflated(stream);
            bytes[bytes.length / 2] ^= 1;
            write(stream, bytes);
            return saved(document);
        }
    }

    private static List<COSStream> streams(PDDocument document) {
        COSDocument objects = document.getDocument();
        return objects.getXrefTable().keySet().stream()
                .sorted()
                .map(key -> objects.getObjectFromPool(key).getObject())
                .filter(COSStream.class::isInstance)
                .map(COSStream.class::cast)
                .toList();
    }

    private static byte[] inflated(COSStream stream) throws IOException {
        try (InputStream in = stream.createInputStream()) {
            return in.readAllBytes();
        }
    }

    private static void write(COSStream stream, byte[] bytes) throws IOException {
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes, CompressParameters.NO_COMPRESSION);
        return bytes.toByteArray();
    }
}
