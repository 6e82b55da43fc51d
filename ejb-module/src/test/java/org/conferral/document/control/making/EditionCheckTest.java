package org.conferral.document.control.making;

import static org.conferral.document.control.making.DueDocuments.CONSUMER;
import static org.conferral.document.control.making.DueDocuments.TODAY;
import static org.conferral.document.control.making.DueDocuments.award;
import static org.conferral.document.control.making.DueDocuments.due;
import static org.conferral.document.control.making.DueDocuments.french;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.document.control.edition.Edition;
import org.conferral.document.control.edition.EditionFiles;
import org.conferral.document.control.edition.EditionRows;
import org.conferral.document.control.edition.EditionRows.Dated;
import org.conferral.document.control.edition.EditionRows.DesignRow;
import org.conferral.document.control.edition.EditionRows.Effect;
import org.conferral.document.control.edition.EditionRows.SignatoryRow;
import org.conferral.document.control.edition.EditionRows.TextRow;
import org.conferral.document.entity.DocumentFault;
import org.conferral.document.entity.DocumentFault.Kind;
import org.conferral.document.entity.DocumentLanguage;
import org.conferral.document.entity.DueDocument;
import org.conferral.document.entity.PaperMark;
import org.conferral.order.entity.OrderPurpose;
import org.conferral.order.entity.WaitingItem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of an edition must be there for a document to be made: document R4.4. */
class EditionCheckTest {
    @Test
    void templateWordingAndSignatoryMustCountInTheLanguageOnTheDay() {
        EditionRows all = EditionFiles.read().rows();
        Edition whole = edition(all.designs().stream(), all.texts().stream(), all.signatories().stream());
        assertEquals(List.of(), faults(french(TODAY), whole), "everything is there");
        assertEquals(
                List.of(Kind.NO_TEMPLATE),
                faults(
                        french(TODAY),
                        edition(
                                all.designs().stream()
                                        .filter(row -> !isFrench(row) || row.type() != CredentialCode.AHSD),
                                all.texts().stream(),
                                all.signatories().stream())));
        List<DocumentFault> wordless = DocumentCheck.of(
                french(TODAY),
                edition(
                        all.designs().stream(),
                        all.texts().stream()
                                .filter(row -> !isFrench(row)
                                        || !List.of("lead", "letter.reach").contains(row.key())),
                        all.signatories().stream()),
                PaperMark.NONE);
        assertEquals(List.of(new DocumentFault(Kind.NO_WORDING, "lead, letter.reach")), wordless);
        Edition left = edition(
                all.designs().stream(),
                all.texts().stream(),
                all.signatories().stream()
                        .map(row -> row.position() == 1 ? until(row, LocalDate.of(2026, 8, 31)) : row));
        assertEquals(List.of(Kind.NO_SIGNATORY), faults(french(TODAY), left), "has left the office");
        assertEquals(List.of(), faults(french(LocalDate.of(2026, 8, 31)), left), "signs what was awarded before");
    }

    /** A letter is never shortened, and a mark never left out, because somebody forgot a text. */
    @ParameterizedTest(name = "without {0} in {1} languages, marked {2}, {3} copies: {4}")
    @CsvSource({
        "letter.FIRST_RUN.2, 1, NONE, 1, letter.FIRST_RUN.2",
        "letter.FIRST_RUN.3, 1, NONE, 1, letter.FIRST_RUN.3",
        "letter.FIRST_RUN.2, 2, NONE, 1, letter.FIRST_RUN.2",
        "letter.FIRST_RUN.3, 2, NONE, 1,",
        "letter.REPRINT.2, 1, NONE, 1,",
        "mark.NOT_PRODUCTION, 1, NOT_PRODUCTION, 1, mark.NOT_PRODUCTION",
        "marked.NOT_PRODUCTION, 1, NOT_PRODUCTION, 1, marked.NOT_PRODUCTION",
        "marked.NOT_PRODUCTION, 1, NONE, 1,",
        "letter.REPRINT.1.copies, 1, NONE, 1,",
        "letter.REPRINT.1.copies, 1, NONE, 2, letter.REPRINT.1.copies"
    })
    void everyTextThatTheDocumentSaysIsLookedFor(
            String key, int languages, PaperMark mark, int copies, @Nullable String missing) {
        EditionRows all = EditionFiles.read().rows();
        Edition edition = edition(
                all.designs().stream(),
                all.texts().stream().filter(row -> !row.key().equals(key) || (languages == 1 && !isFrench(row))),
                all.signatories().stream());
        DueDocument due = copies == 1 ? french(TODAY) : reprint(copies);
        List<DocumentFault> expected =
                missing == null ? List.of() : List.of(new DocumentFault(Kind.NO_WORDING, missing));
        assertEquals(expected, DocumentCheck.of(due, edition, mark));
    }

    private static DueDocument reprint(int copies) {
        WaitingItem item = french(TODAY).item();
        return new DueDocument(
                new WaitingItem(
                        item.id(),
                        OrderPurpose.REPRINT,
                        item.type(),
                        item.credentialNumber(),
                        item.language(),
                        item.delivery(),
                        copies,
                        item.recipientIsStudent(),
                        item.recipientName(),
                        item.address(),
                        item.consumer(),
                        item.studentId(),
                        item.asn(),
                        item.student(),
                        item.preferredFirst(),
                        item.held(),
                        item.deceased(),
                        item.secondary()),
                award(TODAY, CredentialCode.AHSD, 7L),
                Set.of(CONSUMER),
                TODAY);
    }

    private static Edition edition(Stream<DesignRow> designs, Stream<TextRow> texts, Stream<SignatoryRow> signatories) {
        return new Edition(
                2,
                new EditionRows(
                        designs.toList(),
                        texts.toList(),
                        EditionFiles.read().rows().signatures(),
                        signatories.toList()));
    }

    private static boolean isFrench(Dated row) {
        return row.effect().language() == DocumentLanguage.FR;
    }

    private static SignatoryRow until(SignatoryRow row, LocalDate last) {
        Effect effect = new Effect(row.effect().language(), row.effect().from(), last);
        return new SignatoryRow(effect, row.position(), row.name(), row.office(), row.signature());
    }

    private static List<Kind> faults(DueDocument due, Edition edition) {
        return DocumentCheck.of(due, edition, PaperMark.NONE).stream()
                .map(DocumentFault::kind)
                .toList();
    }
}
