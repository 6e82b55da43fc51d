package org.conferral.document.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.document.control.edition.Edition;
import org.conferral.document.control.edition.Editions;
import org.conferral.document.control.proof.PublicSite;
import org.conferral.document.entity.DocumentLanguage;
import org.conferral.document.entity.DocumentSample;
import org.conferral.document.entity.PaperFault;
import org.conferral.document.entity.PaperFault.Kind;
import org.conferral.document.entity.PaperKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is made of a sample: whatever name has no fault comes out, on whichever papers. */
@SuppressWarnings("UnnecessaryAssignment") // stands in for the container, which injects these
class SamplesTest {
    private static final String LONG =
            "Maximiliana Alexandrina Bartholomew-Montgomery Fitzgerald Wolfeschlegel von Hohenzollern-Sigmaringen";

    private static Samples samples() {
        Samples samples = new Samples();
        samples.setter = new DocumentSetter();
        samples.site = new PublicSite();
        samples.clock = Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);
        samples.editions = new Editions() {
            @Override
            public Edition current() {
                return Papers.EDITION;
            }
        };
        return samples;
    }

    static Stream<Arguments> names() {
        return Stream.of(LONG, "Ng", "Zoë Nguyễn", "x".repeat(70), "Ann " + "x".repeat(50) + " " + "y".repeat(40))
                .flatMap(name -> Stream.of(PaperKind.values()).map(kind -> Arguments.of(kind, name)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("names")
    void aNameThatFitsTheCredentialComesOutOnEveryPaper(PaperKind kind, String name) throws IOException {
        DocumentSample sample = new DocumentSample(kind, DocumentLanguage.FR, CredentialCode.AHSD, name);
        assertEquals(List.of(), PaperCheck.sample(sample));
        try (PDDocument document = Loader.loadPDF(samples().file(sample))) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertTrue(text.contains(name) || text.contains(name.replace("-", "- ")), text);
            assertEquals(document.getNumberOfPages(), text.split("SPÉCIMEN – SANS VALEUR", -1).length - 1, text);
        }
    }

    @Test
    void aLetterShortensTheNameAsAnOrderDoes() {
        DocumentSample sample = new DocumentSample(PaperKind.FIRST_RUN, DocumentLanguage.EN, CredentialCode.AHSD, LONG);
        assertEquals("Maximiliana A. Hohenzollern-Sigmaringen", sample.address().get(0));
    }

    @Test
    void aNameTooWideForTheWindowIsAFaultOfPapersWithALetterOnly() {
        String wide = "W".repeat(56);
        List<Kind> kinds =
                PaperCheck.sample(new DocumentSample(PaperKind.REPRINT, DocumentLanguage.EN, CredentialCode.AHSD, wide))
                        .stream()
                        .map(PaperFault::kind)
                        .toList();
        assertEquals(List.of(Kind.NAME_TOO_LONG, Kind.ADDRESS_TOO_LONG), kinds);
        for (PaperKind kind : List.of(PaperKind.CREDENTIAL_ONLY, PaperKind.DIGITAL)) {
            assertFalse(
                    PaperCheck.sample(new DocumentSample(kind, DocumentLanguage.EN, CredentialCode.AHSD, wide)).stream()
                            .anyMatch(fault -> fault.kind() == Kind.ADDRESS_TOO_LONG));
        }
    }
}
