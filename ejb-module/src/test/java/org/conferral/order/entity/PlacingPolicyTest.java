package org.conferral.order.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.platform.entity.BusinessException;
import org.conferral.platform.entity.Refusal;
import org.conferral.student.entity.MailingAddress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** docs/specification/ordering.md §8, §14: what must be said of an order. */
class PlacingPolicyTest {
    private static final MailingAddress HOME =
            new MailingAddress("12 Rue Principale", "Legal", "AB", "T0G 1L0", "Canada");

    private static PlaceOrder reprint(String requestedBy, String recipient, @Nullable MailingAddress address) {
        return new PlaceOrder(
                OrderPurpose.REPRINT,
                1,
                CredentialCode.AHSD,
                1_234_567_890L,
                1,
                "EN",
                "MAIL",
                requestedBy,
                new Recipient(false, recipient, address),
                DeliveryMethod.COURIER,
                null,
                null,
                null,
                null);
    }

    private static Refusal refusal(PlaceOrder order) {
        return PlacingPolicy.refusal(order).orElseThrow();
    }

    @Test
    void whatIsCompleteIsPlaced() {
        assertTrue(PlacingPolicy.refusal(reprint("Zoë", "A. Lawyer", HOME)).isEmpty());
    }

    private static PlaceOrder digital(
            OrderPurpose purpose, int copies, DeliveryMethod method, @Nullable String certificationCountry) {
        return new PlaceOrder(
                purpose,
                1,
                CredentialCode.AHSD,
                1_234_567_890L,
                copies,
                "EN",
                "MAIL",
                "Zoë",
                Recipient.consumer(7, ""),
                method,
                certificationCountry,
                null,
                null,
                null);
    }

    // order R2.13
    @Test
    void consumerGetsOneFileAndNothingElse() {
        DeliveryMethod file = DeliveryMethod.DIGITAL_OFFICIAL_DOCUMENT;
        assertTrue(PlacingPolicy.refusal(digital(OrderPurpose.REPRINT, 1, file, null))
                .isEmpty());
        assertEquals(Refusal.by(0, "copies_digital"), refusal(digital(OrderPurpose.REPRINT, 2, file, null)));
        assertEquals(Refusal.by(60107), refusal(digital(OrderPurpose.REPRINT, 1, file, "DE")));
        assertEquals(Refusal.by(60107), refusal(digital(OrderPurpose.FIRST_RUN, 1, file, null)));
        for (DeliveryMethod paper : DeliveryMethod.CREDENTIAL) {
            assertEquals(Refusal.by(60107), refusal(digital(OrderPurpose.REPRINT, 1, paper, null)));
        }
    }

    // order R2.13
    @Test
    void nobodyElseGetsAFile() {
        PlaceOrder order = digital(OrderPurpose.REPRINT, 1, DeliveryMethod.DIGITAL_OFFICIAL_DOCUMENT, null)
                .to(new Recipient(false, "A. Lawyer", HOME));
        assertEquals(Refusal.by(60107), refusal(order));
    }

    @Test
    void blanksAreNobody() {
        assertEquals(Refusal.by(0, "requested_by"), refusal(reprint("  ", "A. Lawyer", HOME)));
        assertEquals(Refusal.by(60108), refusal(reprint("Zoë", " ", HOME)));
    }

    @Test
    void missingAddressNamesTheMethodInTheReadersLanguage() {
        BusinessException refused = new BusinessException(refusal(reprint("Zoë", "A. Lawyer", null)));
        assertTrue(refused.message(Locale.ENGLISH).contains("with Courier delivery method"));
        assertTrue(refused.message(Locale.FRENCH).contains("messagerie"));
    }
}
