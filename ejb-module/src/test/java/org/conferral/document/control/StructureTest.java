package org.conferral.document.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.document.control.pades.TestCertificates;
import org.conferral.document.entity.CredentialPaper;
import org.conferral.document.entity.DocumentLanguage;
import org.conferral.document.entity.PaperKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Document R2.1: what a reader that speaks goes by: the language, the bookmarks, the order of what is read. */
class StructureTest {
    private static final String CREDENTIAL = "P H1 P H2 P P P P P P P P Figure";
    private static final String LETTER = "H1 P P P P P P P P P P P";

    @ParameterizedTest
    @CsvSource({
        "FIRST_RUN,EN,en-CA,Credential 0 Letter 1",
        "FIRST_RUN,FR,fr-CA,Titre 0 Lettre 1",
        "REPRINT,EN,en-CA,Letter 0 Credential 1",
        "REPRINT,FR,fr-CA,Lettre 0 Titre 1",
        "CREDENTIAL_ONLY,EN,en-CA,Credential 0",
        "CREDENTIAL_ONLY,FR,fr-CA,Titre 0",
        "DIGITAL,EN,en-CA,Credential 0",
        "DIGITAL,FR,fr-CA,Titre 0"
    })
    void documentTellsItsLanguageItsPagesAndTheOrderOfItsParts(
            PaperKind kind, DocumentLanguage language, String tag, String bookmarks) throws IOException {
        CredentialPaper paper = Papers.of(kind, language, CredentialCode.AHSD, "Diploma", "Zoë Tremblay");
        byte[] file = kind.isSigned()
                ? DigitalDocuments.signed(TestCertificates.EC, paper).bytes()
                : new DocumentSetter().set(paper, Papers.SITE, Papers.EDITION).bytes();
        try (PDDocument document = Loader.loadPDF(file)) {
            assertEquals(tag, document.getDocumentCatalog().getLanguage());
            assertEquals(bookmarks, bookmarks(document));
            PDStructureNode root = (PDStructureNode) document.getDocumentCatalog()
                    .getStructureTreeRoot()
                    .getKids()
                    .get(0);
            assertEquals(
                    switch (kind) {
                        case FIRST_RUN -> CREDENTIAL + " " + LETTER;
                        case REPRINT -> LETTER + " " + CREDENTIAL;
                        case CREDENTIAL_ONLY -> CREDENTIAL;
                        case DIGITAL -> "P " + CREDENTIAL;
                    },
                    String.join(" ", roles(root)));
            String alternative = elements(root).stream()
                    .filter(element -> element.getStructureType().equals("Figure"))
                    .findFirst()
                    .orElseThrow()
                    .getAlternateDescription();
            assertEquals(
                    Papers.EDITION.on(language, Papers.named("Ng").awardedOn()).text("qr"), alternative);
        }
    }

    private static String bookmarks(PDDocument document) throws IOException {
        List<String> bookmarks = new ArrayList<>();
        for (PDOutlineItem item :
                document.getDocumentCatalog().getDocumentOutline().children()) {
            bookmarks.add(item.getTitle() + " " + document.getPages().indexOf(item.findDestinationPage(document)));
        }
        return String.join(" ", bookmarks);
    }

    private static List<String> roles(PDStructureNode root) {
        return elements(root).stream().map(PDStructureElement::getStructureType).toList();
    }

    private static List<PDStructureElement> elements(PDStructureNode root) {
        return root.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .toList();
    }
}
