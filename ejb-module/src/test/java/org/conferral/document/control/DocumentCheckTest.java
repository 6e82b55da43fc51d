package org.conferral.document.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.conferral.award.entity.Awarded;
import org.conferral.award.entity.CredentialNumber;
import org.conferral.award.entity.PrintedAward;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.document.entity.DocumentFault;
import org.conferral.document.entity.DocumentFault.Kind;
import org.conferral.document.entity.DueDocument;
import org.conferral.document.entity.PaperKind;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.order.entity.OrderPurpose;
import org.conferral.order.entity.StatusReason;
import org.conferral.order.entity.WaitingItem;
import org.conferral.student.entity.Asn;
import org.conferral.student.entity.LegalName;
import org.conferral.student.entity.MailingAddress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What keeps documents from being made; document R4.4 where the database would not let it come about. */
class DocumentCheckTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final MailingAddress HOME =
            new MailingAddress("12 Rue Principale", "Legal", "AB", "T0G 1L0", "Canada");
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
                true,
                "Zoë Tremblay",
                address,
                7,
                new Asn("123456789"),
                NAME,
                null,
                false,
                false,
                false);
        return new DueDocument(item, awardedOn == null ? null : award(awardedOn, CredentialCode.AHSD, 7L), TODAY);
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

    private static List<Kind> faults(DueDocument due, boolean titled) {
        return DocumentCheck.of(due, titled).stream().map(DocumentFault::kind).toList();
    }

    @Test
    void whatIsAsItShouldBeHasNoFault() {
        assertEquals(List.of(), faults(due("FR", DeliveryMethod.MANUAL_MAIL, HOME, TODAY), true));
    }

    @Test
    void languageWithoutDocumentsAndCredentialWithoutTitleAreFaults() {
        assertEquals(
                List.of(Kind.UNSUPPORTED_LANGUAGE), faults(due("CR", DeliveryMethod.MANUAL_MAIL, HOME, TODAY), true));
        assertEquals(List.of(Kind.NO_TEMPLATE), faults(due("EN", DeliveryMethod.MANUAL_MAIL, HOME, TODAY), false));
    }

    @Test
    void numberThatNoAwardHasIsAFault() {
        assertEquals(List.of(Kind.CREDENTIAL_DELETED), faults(due("EN", DeliveryMethod.COURIER, HOME, null), true));
    }

    @Test
    void credentialOfAnotherStudentOrTypeIsAFaultButNotOneUnderALinkedNumber() {
        WaitingItem item = due("EN", DeliveryMethod.COURIER, HOME, TODAY).item();
        assertEquals(
                List.of(),
                faults(new DueDocument(item, award(TODAY, CredentialCode.AHSD, 6L, 7L), TODAY), true),
                "linked");
        assertEquals(
                List.of(Kind.CREDENTIAL_OF_ANOTHER),
                faults(new DueDocument(item, award(TODAY, CredentialCode.AHSD, 8L), TODAY), true),
                "student");
        assertEquals(
                List.of(Kind.CREDENTIAL_OF_ANOTHER),
                faults(new DueDocument(item, award(TODAY, CredentialCode.CHSA, 7L), TODAY), true),
                "type");
    }

    @Test
    void digitalDocumentNeedsNoAddress() {
        DueDocument digital = due("EN", DeliveryMethod.DIGITAL_OFFICIAL_DOCUMENT, null, TODAY);
        assertEquals(PaperKind.CREDENTIAL_ONLY, digital.kind());
        assertEquals(List.of(), faults(digital, true));
        assertEquals(List.of(Kind.NO_ADDRESS), faults(due("EN", DeliveryMethod.COURIER, null, TODAY), true));
    }

    @Test
    void addressThatLosesALetterIsAFault() {
        MailingAddress wide = new MailingAddress("12 Rue Principale", "L".repeat(70), "AB", "T0G 1L0", "Canada");
        assertEquals(List.of(Kind.ADDRESS_TOO_LONG), faults(due("EN", DeliveryMethod.MANUAL_MAIL, wide, TODAY), true));
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
