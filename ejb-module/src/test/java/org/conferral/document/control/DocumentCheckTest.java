package org.conferral.document.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.conferral.award.entity.Awarded;
import org.conferral.award.entity.CredentialNumber;
import org.conferral.award.entity.PrintedAward;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.SchoolYear;
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
import org.conferral.document.entity.PaperKind;
import org.conferral.document.entity.PaperMark;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.order.entity.OrderPurpose;
import org.conferral.order.entity.StatusReason;
import org.conferral.order.entity.WaitingItem;
import org.conferral.student.entity.Asn;
import org.conferral.student.entity.LegalName;
import org.conferral.student.entity.MailingAddress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What keeps documents from being made; document R4.4 where the database would not let it come about. */
class DocumentCheckTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final MailingAddress HOME =
            new MailingAddress("12 Rue Principale", "Legal", "AB", "T0G 1L0", "Canada");
    private static final long CONSUMER = 5;
    private static final LegalName NAME = new LegalName("Tremblay", null, "Zoë", null);

    private static DueDocument due(
            String language, DeliveryMethod delivery, @Nullable MailingAddress address, @Nullable LocalDate awardedOn) {
        WaitingItem item = new WaitingItem(
                1,
                OrderPurpose.FIRST_RUN,
                CredentialCode.AHSD,
                1_234_567_890L,
                language,
                delivery,
                1,
                true,
                "Zoë Tremblay",
                address,
                delivery.isDigital() ? CONSUMER : null,
                7,
                new Asn("123456789"),
                NAME,
                null,
                false,
                false,
                false);
        return new DueDocument(
                item, awardedOn == null ? null : award(awardedOn, CredentialCode.AHSD, 7L), Set.of(CONSUMER), TODAY);
    }

    private static PrintedAward award(LocalDate awardedOn, CredentialCode type, Long... students) {
        return new PrintedAward(
                Set.of(students),
                type,
                new CredentialNumber(1_234_567_890L),
                new Awarded(NAME, new SchoolYear(2026), null),
                awardedOn,
                false,
                0);
    }

    private static List<Kind> faults(DueDocument due) {
        return faults(due, Papers.EDITION);
    }

    private static List<Kind> faults(DueDocument due, Edition edition) {
        return DocumentCheck.of(due, edition, PaperMark.NONE).stream()
                .map(DocumentFault::kind)
                .toList();
    }

    @Test
    void whatIsAsItShouldBeHasNoFault() {
        assertEquals(List.of(), faults(due("FR", DeliveryMethod.MANUAL_MAIL, HOME, TODAY)));
    }

    @Test
    void languageWithoutDocumentsIsAFault() {
        assertEquals(List.of(Kind.UNSUPPORTED_LANGUAGE), faults(due("CR", DeliveryMethod.MANUAL_MAIL, HOME, TODAY)));
    }

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

    @Test
    void deletedCredentialHidesNothingElseThatIsWrong() {
        PrintedAward award = new PrintedAward(
                Set.of(8L),
                CredentialCode.AHSD,
                new CredentialNumber(1_234_567_891L),
                new Awarded(
                        new LegalName("W".repeat(60), null, "W".repeat(60) + "\u674E", null),
                        new SchoolYear(2026),
                        null),
                TODAY.plusDays(1),
                true,
                0);
        assertEquals(
                List.of(
                        Kind.CREDENTIAL_DELETED,
                        Kind.CREDENTIAL_OF_ANOTHER,
                        Kind.CREDENTIAL_REISSUED,
                        Kind.AWARDED_IN_FUTURE,
                        Kind.MISSING_GLYPH,
                        Kind.NAME_TOO_LONG),
                faults(new DueDocument(french(TODAY).item(), award, Set.of(CONSUMER), TODAY)));
    }

    private static DueDocument french(LocalDate awardedOn) {
        return due("FR", DeliveryMethod.MANUAL_MAIL, HOME, awardedOn);
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

    @Test
    void secondaryNumberIsAFaultWhateverTheAward() {
        WaitingItem item = due("EN", DeliveryMethod.COURIER, HOME, TODAY).item();
        WaitingItem secondary = new WaitingItem(
                item.id(),
                item.origin(),
                item.type(),
                item.credentialNumber(),
                item.language(),
                item.delivery(),
                item.copies(),
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
                true);
        DueDocument due = new DueDocument(secondary, award(TODAY, CredentialCode.AHSD, 7L), Set.of(CONSUMER), TODAY);
        assertEquals(List.of(Kind.SECONDARY_ASN), faults(due));
        assertEquals(
                StatusReason.SECONDARY_ASN,
                DocumentFault.hold(1, DocumentCheck.of(due, Papers.EDITION, PaperMark.NONE))
                        .reason());
    }

    @Test
    void numberThatNoAwardHasIsAFault() {
        assertEquals(List.of(Kind.CREDENTIAL_DELETED), faults(due("EN", DeliveryMethod.COURIER, HOME, null)));
    }

    @Test
    void credentialOfAnotherStudentOrTypeIsAFaultButNotOneUnderALinkedNumber() {
        WaitingItem item = due("EN", DeliveryMethod.COURIER, HOME, TODAY).item();
        assertEquals(
                List.of(),
                faults(new DueDocument(item, award(TODAY, CredentialCode.AHSD, 6L, 7L), Set.of(CONSUMER), TODAY)),
                "linked");
        assertEquals(
                List.of(Kind.CREDENTIAL_OF_ANOTHER),
                faults(new DueDocument(item, award(TODAY, CredentialCode.AHSD, 8L), Set.of(CONSUMER), TODAY)),
                "student");
        assertEquals(
                List.of(Kind.CREDENTIAL_OF_ANOTHER),
                faults(new DueDocument(item, award(TODAY, CredentialCode.CHSA, 7L), Set.of(CONSUMER), TODAY)),
                "type");
    }

    @Test
    void digitalDocumentNeedsNoAddress() {
        DueDocument digital = due("EN", DeliveryMethod.DIGITAL_OFFICIAL_DOCUMENT, null, TODAY);
        assertEquals(PaperKind.DIGITAL, digital.kind());
        assertEquals(List.of(), faults(digital));
        assertEquals(List.of(Kind.NO_ADDRESS), faults(due("EN", DeliveryMethod.COURIER, null, TODAY)));
    }

    @Test
    void organizationThatMayNotReceiveForNowIsAFault() {
        WaitingItem item =
                due("EN", DeliveryMethod.DIGITAL_OFFICIAL_DOCUMENT, null, TODAY).item();
        DueDocument due = new DueDocument(item, award(TODAY, CredentialCode.AHSD, 7L), Set.of(CONSUMER + 1), TODAY);
        assertEquals(List.of(Kind.CONSUMER_SUSPENDED), faults(due));
        assertEquals(
                StatusReason.CONSUMER_SUSPENDED,
                DocumentFault.hold(1, DocumentCheck.of(due, Papers.EDITION, PaperMark.NONE))
                        .reason());
    }

    @Test
    void addressThatLosesALetterIsAFault() {
        MailingAddress wide = new MailingAddress("12 Rue Principale", "L".repeat(70), "AB", "T0G 1L0", "Canada");
        assertEquals(List.of(Kind.ADDRESS_TOO_LONG), faults(due("EN", DeliveryMethod.MANUAL_MAIL, wide, TODAY)));
    }

    @Test
    void firstOfSeveralFaultsGivesTheHoldItsReason() {
        List<DocumentFault> found = List.of(
                DocumentFault.of(Kind.NAME_TOO_LONG),
                DocumentFault.of(Kind.NO_ADDRESS),
                DocumentFault.of(Kind.STUDENT_HOLD));
        assertEquals(StatusReason.STUDENT_HOLD, DocumentFault.hold(1, found).reason());
        assertEquals(3, DocumentFault.hold(1, found).wrong().size());
    }
}
