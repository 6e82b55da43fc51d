package org.conferral.document.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.conferral.document.entity.DocumentLanguage;
import org.conferral.document.entity.OfficeContact;
import org.conferral.document.entity.OfficeLetter;
import org.junit.jupiter.api.Test;

/** A letter of the office is one page that reads as it was written, with its own fonts. */
class LetterFileTest {
    private static final OfficeContact OFFICE =
            new OfficeContact("Éducation Alberta", "Dossiers des élèves", "Ouvert le lundi", "780-555-0140");

    private static byte[] file(List<String> address) {
        String long1 = "Voici un code pour la personne qui peut voir vos titres et en commander des exemplaires. ";
        return new LetterFile(
                        new OfficeLetter(
                                DocumentLanguage.FR,
                                LocalDate.of(2026, 11, 27),
                                "Votre code",
                                address,
                                List.of("Zoë Łukasz,", long1.repeat(3).strip()),
                                "AB12-CD34-EF56",
                                List.of("Il sert une seule fois.")),
                        OFFICE,
                        "Le 27 novembre 2026")
                .bytes();
    }

    // connection R3.1
    @Test
    void letterIsOnePageWithItsOwnFonts() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file(List.of("Zoë Łukasz", "12 RUE PRINCIPALE", "LEGAL AB  T0G 1L0")))) {
            assertEquals(1, pdf.getNumberOfPages());
            String text = new PDFTextStripper().getText(pdf);
            for (String part : List.of(
                    "Éducation Alberta",
                    "Dossiers des élèves",
                    "Le 27 novembre 2026",
                    "Zoë Łukasz",
                    "12 RUE PRINCIPALE",
                    "AB12-CD34-EF56",
                    "Il sert une seule fois.",
                    "780-555-0140")) {
                assertTrue(text.contains(part), part + " in " + text);
            }
            assertEquals("fr-CA", pdf.getDocumentCatalog().getLanguage());
            assertEquals("Votre code", pdf.getDocumentInformation().getTitle());
            for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
                PDFont font = pdf.getPage(0).getResources().getFont(name);
                assertTrue(font.isEmbedded(), font.getName());
            }
        }
    }

    @Test
    void anAddressThatDoesNotFitIsLeftOut() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file(List.of("Zoë", "W".repeat(80))))) {
            assertFalse(new PDFTextStripper().getText(pdf).contains("WWWW"));
        }
    }
}
