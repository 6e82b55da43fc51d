package org.conferral.printing.control.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.CredentialTypeRow;
import org.conferral.document.boundary.PrintSources;
import org.conferral.document.control.print.PagesRead;
import org.conferral.document.entity.DocumentLanguage;
import org.conferral.document.entity.OfficeContact;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.printing.entity.Facility;
import org.conferral.printing.entity.PrintJobCounts;
import org.conferral.printing.entity.PrintJobRow;
import org.conferral.printing.entity.PrintJobStatus;
import org.conferral.printing.entity.balance.BalanceDifference;
import org.conferral.printing.entity.balance.BalanceFault;
import org.conferral.printing.entity.balance.BalancePlace;
import org.conferral.printing.entity.balance.BalanceTally;
import org.conferral.printing.entity.balance.PrintBalance;
import org.conferral.printing.entity.run.RunDelivery;
import org.conferral.printing.entity.run.RunFacts;
import org.conferral.printing.entity.run.RunPieceRow;
import org.conferral.printing.entity.run.RunPlace;
import org.conferral.student.entity.Asn;
import org.conferral.student.entity.LegalName;
import org.junit.jupiter.api.Test;

/** What sheets say, read back from their pages: docs/specification/ordering.md §12.1, docs/specification/product.md, decision 8. */
class SheetsTest {
    private static final Instant MOMENT = Instant.parse("2026-11-27T21:05:00Z");
    private static final SheetLayout LAYOUT = new SheetLayout(new PrintSources() {
        @Override
        public byte[] face(boolean bold) {
            return new PagesRead().face(bold);
        }
    });
    private static final SheetParts PARTS = new SheetParts(ZoneId.of("America/Edmonton"), LAYOUT);

    private static final PrintJobRow JOB = new PrintJobRow(
            77,
            PrintJobStatus.TRANSMITTED,
            CredentialCode.AHSD,
            DocumentLanguage.EN,
            DeliveryMethod.MANUAL_MAIL,
            new Facility(1, "Mailing Centre", "Centre postal"),
            MOMENT,
            "orders",
            new PrintJobCounts(1234, 1000, 20, 3, 1500, 250),
            1,
            MOMENT,
            "orders",
            MOMENT,
            1,
            null,
            null,
            null,
            null,
            null);

    private static final SheetHead HEAD = new SheetHead(
            JOB,
            new CredentialTypeRow(
                    CredentialCode.AHSD, "Alberta High School Diploma", "Diplôme d’études secondaires de l’Alberta", 1),
            PARTS,
            LAYOUT);

    @Test
    void instructionSheetSaysWhatIsToBePrintedInBothLanguages() throws IOException {
        String text = text(new InstructionSheet(JOB, HEAD, LAYOUT)
                .file(
                        new OfficeContact("Alberta Education", "Student Records", "8 to 4", "780-555-0100"),
                        new OfficeContact("Éducation Alberta", "Dossiers scolaires", "8 h à 16 h", "780-555-0199")));
        for (String said : List.of(
                "Printer Instruction Sheet",
                "Feuille d’instructions d’impression",
                "77",
                "Alberta High School Diploma",
                "Diplôme d’études secondaires de l’Alberta",
                "Manual Mail",
                "Courrier manuel",
                "Mailing Centre",
                "Centre postal",
                "2026-11-27 02:05 p.m.",
                "1 023",
                "1 234",
                "1 750",
                "Envelopes to the United States",
                "Enveloppes à l’international",
                "1 500",
                "250",
                "Pages sur papier des titres",
                "780-555-0100",
                "780-555-0199")) {
            assertTrue(text.contains(said), () -> said + " is not in " + text);
        }
    }

    // printing R7.1
    @Test
    void sheetOfAJobNamesInWhomItDiffersAsFarAsThePageHasRoom() throws IOException {
        List<BalanceTally> tallies = Arrays.stream(BalancePlace.values())
                .map(place -> new BalanceTally(place, 1203, 1003L))
                .toList();
        List<BalanceDifference> differences = IntStream.range(0, 20)
                .mapToObj(at -> new BalanceDifference(BalanceFault.FILE, "file-" + at, null))
                .toList();
        String text = text(new ReconciliationSheet(JOB, new PrintBalance(tallies, differences, 40, true), HEAD, LAYOUT)
                .file(MOMENT));
        assertTrue(text.contains("The print job does not balance: it differs by 40."), text);
        assertTrue(text.contains("ne concorde pas. Écarts : 40."), text);
        assertTrue(text.contains("Lines of the manifest · Lignes du manifeste"), text);
        assertTrue(text.contains("1 203"), text);
        assertTrue(text.contains("file-0") && text.contains("The file is missing or altered"), text);
        long named = IntStream.range(0, 20)
                .filter(at -> text.contains("file-" + at + " "))
                .count();
        assertTrue(text.contains("and " + (40 - named) + " more"), text);
        assertTrue(text.contains("Name and signature"), text);
    }

    // printing R10.3
    @Test
    void sheetOfARunSaysWhereEverythingIsAndWhomSomebodyMustLookAfter() throws IOException {
        RunDelivery delivery = new RunDelivery(
                Map.of(RunPlace.MAILED, 1500L, RunPlace.PRINTED, 30L, RunPlace.UNLISTED, 1L, RunPlace.RETURNED, 3L));
        String text = text(new RunSheet(run(1534), delivery, List.of(row("Tremblay", RunPlace.UNLISTED)), PARTS, LAYOUT)
                .file(MOMENT));
        for (String said : List.of(
                "Reconciliation Sheet",
                "Feuille de bilan",
                "Bulk Credential Award and Order",
                "The run does not balance",
                "Le bilan du lot ne concorde pas",
                "Accounted for to the end: 1,500 of 1,534.",
                "Suivis jusqu’au bout : 1 500 de 1 534.",
                "Not processed",
                "Commandés",
                "Printed · Imprimés",
                "Mailed · Postés",
                "Came back · Revenus",
                "Tremblay, Zoë (1234-5678-9), 0000000005-01",
                "and 3 more")) {
            assertTrue(text.contains(said), () -> said + " is not in " + text);
        }
        assertFalse(text.contains("Delivered electronically"), text);
    }

    @Test
    void sheetOfARunIsOnePageWithEverythingOnIt() throws IOException {
        Map<RunPlace, Long> all = new EnumMap<>(RunPlace.class);
        for (RunPlace place : RunPlace.values()) {
            all.put(place, 1_234L);
        }
        List<RunPieceRow> named = IntStream.range(0, RunSheet.NAMED)
                .mapToObj(at -> row("Featherstonehaugh-Cholmondeley" + at, RunPlace.PAGES_LOST))
                .toList();
        String text = text(new RunSheet(run(99), new RunDelivery(all), named, PARTS, LAYOUT).file(MOMENT));
        assertTrue(text.contains("Name and signature"), text);
    }

    private static RunFacts run(long ordered) {
        return new RunFacts(12, true, MOMENT, MOMENT, ordered + 10, 8, 2, ordered, true);
    }

    private static RunPieceRow row(String last, RunPlace place) {
        return new RunPieceRow(
                5,
                "0000000005-01",
                6,
                new Asn("123456789"),
                new LegalName(last, null, "Zoë", null),
                CredentialCode.AHSD,
                DeliveryMethod.MANUAL_MAIL,
                place,
                null,
                null);
    }

    /** The text of a file of one page; whatever blanks it has are one. */
    private static String text(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            assertEquals(1, document.getNumberOfPages());
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0\u202f]+", " ");
        }
    }
}
