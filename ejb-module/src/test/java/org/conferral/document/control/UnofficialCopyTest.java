package org.conferral.document.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.text.PDFTextStripper;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.document.entity.CredentialPaper;
import org.conferral.document.entity.DocumentLanguage;
import org.conferral.document.entity.PaperKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Document R5.2: the credential alone tells nobody where it was sent to, not even in what no page shows. */
class UnofficialCopyTest {
    // document R5.2
    @ParameterizedTest
    @EnumSource(names = {"FIRST_RUN", "REPRINT", "CREDENTIAL_ONLY"})
    void theCredentialAloneHoldsNothingOfItsLetter(PaperKind kind) throws IOException {
        CredentialPaper paper = Papers.of(kind, DocumentLanguage.EN, CredentialCode.AHSD, "Diploma", "Zoë Tremblay");
        byte[] file =
                new DocumentSetter().set(paper, Papers.SITE, Papers.EDITION).bytes();
        byte[] copy = UnofficialCopy.alone(file, paper, Papers.EDITION);
        try (PDDocument document = Loader.loadPDF(copy)) {
            assertEquals(1, document.getNumberOfPages());
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("Zoë Tremblay") && text.contains("UNOFFICIAL"), text);
            assertFalse(text.contains(paper.address().get(1)), text);
        }
        if (kind.hasLetter()) {
            try (PDDocument document = Loader.loadPDF(copy)) {
                assertNull(document.getDocumentCatalog().getDocumentOutline(), "no bookmark leads to no page");
            }
            List<byte[]> letter = letter(file, kind);
            byte[] whole = UnofficialCopy.of(file, paper, Papers.EDITION);
            assertTrue(letter.stream().allMatch(part -> holds(streams(whole), part)), "else this looks for nothing");
            assertTrue(letter.stream().noneMatch(part -> holds(streams(copy), part)), "nothing of the letter");
        }
    }

    /** What the letter's page shows, stream by stream, inflated. */
    private static List<byte[]> letter(byte[] file, PaperKind kind) throws IOException {
        List<byte[]> parts = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file)) {
            Iterator<PDStream> streams =
                    document.getPage(2 - kind.credentialPage()).getContentStreams();
            while (streams.hasNext()) {
                parts.add(streams.next().toByteArray());
            }
        }
        assertFalse(parts.isEmpty());
        return parts;
    }

    /** Each stream of a file, shown or not, inflated. */
    private static List<byte[]> streams(byte[] file) {
        List<byte[]> found = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file)) {
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream) {
                    try (InputStream in = stream.createInputStream()) {
                        found.add(in.readAllBytes());
                    }
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return found;
    }

    private static boolean holds(List<byte[]> streams, byte[] part) {
        return streams.stream().anyMatch(stream -> Arrays.equals(stream, part));
    }
}
