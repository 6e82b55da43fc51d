package org.conferral.document.control.making;

import static org.conferral.document.control.making.DueDocuments.CONSUMER;
import static org.conferral.document.control.making.DueDocuments.HOME;
import static org.conferral.document.control.making.DueDocuments.TODAY;
import static org.conferral.document.control.making.DueDocuments.award;
import static org.conferral.document.control.making.DueDocuments.due;
import static org.conferral.document.control.making.DueDocuments.french;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.conferral.award.entity.Awarded;
import org.conferral.award.entity.CredentialNumber;
import org.conferral.award.entity.PrintedAward;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.document.control.Papers;
import org.conferral.document.entity.DocumentFault;
import org.conferral.document.entity.DocumentFault.Kind;
import org.conferral.document.entity.DueDocument;
import org.conferral.document.entity.PaperKind;
import org.conferral.document.entity.PaperMark;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.order.entity.StatusReason;
import org.conferral.order.entity.WaitingItem;
import org.conferral.student.entity.LegalName;
import org.conferral.student.entity.MailingAddress;
import org.junit.jupiter.api.Test;

/** What keeps documents from being made; document R4.4 where the database would not let it come about. */
class DocumentCheckTest {
    private static List<Kind> faults(DueDocument due) {
        return DocumentCheck.of(due, Papers.EDITION, PaperMark.NONE).stream()
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
