package org.conferral.printing.entity;

import static org.conferral.document.entity.PaperKind.CREDENTIAL_ONLY;
import static org.conferral.document.entity.PaperKind.FIRST_RUN;
import static org.conferral.document.entity.PaperKind.REPRINT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.conferral.document.entity.PaperKind;
import org.conferral.order.entity.DeliveryMethod;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RoutingPolicyTest {
    private static final RoutingPolicy POLICY = new RoutingPolicy(List.of(
            new Route(DeliveryMethod.AUTOMATED_PLUS_CARDBOARD, 1, 8),
            new Route(DeliveryMethod.MANUAL_MAIL, 2, null),
            new Route(DeliveryMethod.MANUAL_INSERT, 2, null)));

    // printing R1.2
    @ParameterizedTest
    @CsvSource({
        "AUTOMATED_PLUS_CARDBOARD, 2, AUTOMATED_PLUS_CARDBOARD",
        "AUTOMATED_PLUS_CARDBOARD, 8, AUTOMATED_PLUS_CARDBOARD",
        "AUTOMATED_PLUS_CARDBOARD, 9, MANUAL_INSERT",
        "MANUAL_MAIL, 20, MANUAL_MAIL",
        "DIGITAL_OFFICIAL_DOCUMENT, 1,"
    })
    void whatIsTooThickForTheMachineGoesByHand(DeliveryMethod ordered, int sheets, @Nullable DeliveryMethod goes) {
        assertEquals(goes, POLICY.of(ordered, sheets).map(Route::method).orElse(null));
    }

    @Test
    void thePaperOfEachPageFollowsFromTheDocument() {
        assertEquals(List.of(PaperStock.CREDENTIAL, PaperStock.PLAIN), PaperStock.of(FIRST_RUN));
        assertEquals(List.of(PaperStock.PLAIN, PaperStock.CREDENTIAL), PaperStock.of(REPRINT));
        assertEquals(List.of(PaperStock.CREDENTIAL), PaperStock.of(CREDENTIAL_ONLY));
    }

    @ParameterizedTest
    @EnumSource
    void everyPageHasItsPaper(PaperKind kind) {
        assertEquals(kind.pages(), PaperStock.CREDENTIAL.pages(kind) + PaperStock.PLAIN.pages(kind));
    }
}
