package org.conferral.document.control;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.conferral.document.control.pades.SigningCertificate;
import org.conferral.document.control.pades.TestCertificates;
import org.conferral.document.control.pades.Validation;
import org.conferral.document.entity.DocumentLanguage;
import org.conferral.document.entity.PaperMark;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Digital documents: signed, archivable, and of no use when one byte is another. */
class DigitalDocumentTest {
    private static final int ALTERATIONS = 1000;
    private static final int ASKED_OF_OTHERS = 20;
    private static final COSName DOC_MDP = COSName.getPDFName("DocMDP");

    @BeforeAll
    static void validator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest(name = "document R6.1: {0}")
    @EnumSource
    void itSaysWhatItIsAndIsSignedArchivableAndAccessible(DocumentLanguage language) throws Exception {
        for (SigningCertificate with : List.of(TestCertificates.RSA, TestCertificates.EC)) {
            byte[] file = DigitalDocuments.signed(with, DigitalDocuments.paper(language))
                    .bytes();
            Validation found = Validation.of(file, with.leaf());
            assertEquals(List.of(), found.errors());
            assertEquals(Indication.TOTAL_PASSED, found.indication());
            assertEquals(SignatureLevel.PAdES_BASELINE_B, found.level());
            assertTrue(found.whole(), "the signature covers the file to its end");
            assertTrue(isValid(file, PDFAFlavour.PDFA_2_A), "PDF/A-2a");
            assertTrue(isValid(file, PDFAFlavour.PDFUA_1), "PDF/UA-1");
            try (PDDocument document = Loader.loadPDF(file)) {
                assertEquals(1, document.getNumberOfPages(), "no letter");
                String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
                assertTrue(
                        text.contains(
                                language == DocumentLanguage.EN
                                        ? "DIGITAL OFFICIAL DOCUMENT"
                                        : "DOCUMENT OFFICIEL NUMÉRIQUE"),
                        text);
            }
        }
    }

    // document R6.2
    @Test
    void popplerFindsThatTheWholeFileIsSigned(@TempDir Path folder) throws Exception {
        Path pdfsig = Path.of("/usr/bin/pdfsig");
        assumeTrue(Files.exists(pdfsig), "poppler-utils of Debian");
        Path file = folder.resolve("digital.pdf");
        Files.write(
                file,
                DigitalDocuments.signed(TestCertificates.RSA, DigitalDocuments.paper(DocumentLanguage.FR))
                        .bytes());
        Process process = new ProcessBuilder(pdfsig.toString(), file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(said.contains("Signature is Valid"), said);
        assertTrue(said.contains("Total document signed"), said);
    }

    // document R6.2
    @Test
    void theSignatureForbidsEveryChange() throws IOException {
        byte[] file = DigitalDocuments.signed(TestCertificates.EC, DigitalDocuments.paper(DocumentLanguage.EN))
                .bytes();
        try (PDDocument document = Loader.loadPDF(file)) {
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            COSDictionary signature = catalog.getCOSDictionary(COSName.PERMS).getCOSDictionary(DOC_MDP);
            COSArray references = signature.getCOSArray(COSName.getPDFName("Reference"));
            COSDictionary reference = (COSDictionary) references.getObject(0);
            assertEquals("DocMDP", reference.getNameAsString("TransformMethod"));
            assertEquals(
                    1,
                    reference
                            .getCOSDictionary(COSName.getPDFName("TransformParams"))
                            .getInt(COSName.P));
            assertEquals(1, document.getSignatureDictionaries().size());
        }
    }

    // document R6.3
    @Test
    void oneAlteredByteIsNoticed() {
        Random random = new Random(14);
        for (SigningCertificate with : List.of(TestCertificates.RSA, TestCertificates.EC)) {
            DocumentFile made = DigitalDocuments.signed(with, DigitalDocuments.paper(DocumentLanguage.FR));
            SignedFile file = new SignedFile(made.bytes());
            assertTrue(file.isSignedWith(with.chain()));
            for (int i = 0; i < ALTERATIONS; i++) {
                // every other one in what is the student's own, the signature among it
                int begin = i % 2 == 0 ? made.template().length : 0;
                int place = begin + random.nextInt(file.bytes().length - begin);
                int other = file.bytes()[place] + 1 + random.nextInt(255);
                assertFalse(file.altered(place, other).isSignedWith(with.chain()), () -> "byte " + place);
            }
            byte[] longer = Arrays.copyOf(file.bytes(), file.bytes().length + 1);
            assertFalse(new SignedFile(longer).isSignedWith(with.chain()), "a byte more");
        }
    }

    // document R6.3
    @Test
    void othersNoticeAnAlteredByteToo() {
        Random random = new Random(15);
        for (SigningCertificate with : List.of(TestCertificates.RSA, TestCertificates.EC)) {
            DocumentFile made = DigitalDocuments.signed(with, DigitalDocuments.paper(DocumentLanguage.EN));
            byte[] content = made.covered().get(1);
            int begin = made.template().length;
            for (int i = 0; i < ASKED_OF_OTHERS; i++) {
                // the student's part of the page, where what is altered still is a file, and what all documents share
                int place = i % 2 == 0
                        ? begin + 60 + random.nextInt(Math.min(1_500, content.length - 60))
                        : random.nextInt(begin);
                byte[] altered = new SignedFile(made.bytes())
                        .altered(place, made.bytes()[place] ^ 1)
                        .bytes();
                assertFalse(passes(altered, with), () -> "byte " + place);
            }
        }
    }

    /** Whether others find a signature that is good, in what may be a file no more. */
    private static boolean passes(byte[] file, SigningCertificate with) {
        try {
            return Validation.of(file, with.leaf()).indication() == Indication.TOTAL_PASSED;
        } catch (RuntimeException e) {
            return false;
        }
    }

    @Test
    void whatIsSetAnewIsTheSameButForTheSignature() {
        DocumentFile one = DigitalDocuments.signed(TestCertificates.EC, DigitalDocuments.paper(DocumentLanguage.EN));
        DocumentFile anew = DigitalDocuments.signed(TestCertificates.EC, DigitalDocuments.paper(DocumentLanguage.EN));
        assertArrayEquals(one.template(), anew.template());
        assertFalse(Arrays.equals(one.sha256(), anew.sha256()), "signatures of EC differ");
        assertTrue(one.with(new byte[0]).isSameBeforeSignature(one), "the content");
    }

    // document R5.1
    @Test
    void anUnofficialCopyIsNotSigned() throws IOException {
        byte[] file = DigitalDocuments.signed(TestCertificates.EC, DigitalDocuments.paper(DocumentLanguage.EN))
                .bytes();
        byte[] copy = UnofficialCopy.of(file, DigitalDocuments.paper(DocumentLanguage.EN), Papers.EDITION);
        try (PDDocument document = Loader.loadPDF(copy)) {
            assertEquals(List.of(), document.getSignatureDictionaries());
            assertTrue(new PDFTextStripper().getText(document).contains("UNOFFICIAL COPY"));
        }
    }

    @Test
    void aSampleOfItIsNotSigned() throws Exception {
        byte[] file = new DocumentSetter()
                .set(Papers.digital(PaperMark.SAMPLE, DocumentLanguage.EN), Papers.SITE, Papers.EDITION)
                .bytes();
        try (PDDocument document = Loader.loadPDF(file)) {
            assertEquals(List.of(), document.getSignatureDictionaries());
        }
        assertTrue(isValid(file, PDFAFlavour.PDFA_2_A));
    }

    private static boolean isValid(byte[] file, PDFAFlavour flavour) throws IOException, VeraPDFException {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour)) {
            return Foundries.defaultInstance()
                    .createValidator(flavour, false)
                    .validate(parser)
                    .isCompliant();
        }
    }
}
