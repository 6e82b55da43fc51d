package org.conferral.document.control.making;

import java.time.LocalDate;
import java.util.Set;
import org.conferral.award.entity.Awarded;
import org.conferral.award.entity.CredentialNumber;
import org.conferral.award.entity.PrintedAward;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.document.entity.DueDocument;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.order.entity.OrderPurpose;
import org.conferral.order.entity.WaitingItem;
import org.conferral.student.entity.Asn;
import org.conferral.student.entity.LegalName;
import org.conferral.student.entity.MailingAddress;
import org.jspecify.annotations.Nullable;

/** Documents that are due, as the agent finds them. */
final class DueDocuments {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    static final MailingAddress HOME = new MailingAddress("12 Rue Principale", "Legal", "AB", "T0G 1L0", "Canada");
    static final long CONSUMER = 5;
    static final LegalName NAME = new LegalName("Tremblay", null, "Zoë", null);

    private DueDocuments() {}

    static DueDocument due(
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

    static PrintedAward award(LocalDate awardedOn, CredentialCode type, Long... students) {
        return new PrintedAward(
                Set.of(students),
                type,
                new CredentialNumber(1_234_567_890L),
                new Awarded(NAME, new SchoolYear(2026), null),
                awardedOn,
                false,
                0);
    }

    static DueDocument french(LocalDate awardedOn) {
        return due("FR", DeliveryMethod.MANUAL_MAIL, HOME, awardedOn);
    }
}
