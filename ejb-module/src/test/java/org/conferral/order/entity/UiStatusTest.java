package org.conferral.order.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** docs/specification/ordering.md §3.2: what staff and public are shown. */
class UiStatusTest {
    // order R4.1
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    CANCELLED          | NOT_REQUIRED | Cancelled               | Cancelled               | Annulée
                    DELIVERED_IN_ERROR | NOT_REQUIRED | Delivered in Error      | Delivered in Error      | Erreur de livraison
                    DOWNLOADED         | NOT_REQUIRED | Downloaded              | Downloaded              | Téléchargé
                    EXPIRED            | NOT_REQUIRED | Expired                 | Expired                 | Expiré
                    FAILED_DELIVERY    | NOT_REQUIRED | Failed Delivery         | Failed Delivery         | Échec de livraison
                    ON_HOLD            | NOT_REQUIRED | User Hold               | On Hold                 | Suspendue
                    ORDERED            | NOT_REQUIRED | Ordered                 | Ordered                 | Commandée
                    PROCESSED          | OUTSTANDING  | In Progress             | In Progress             | En cours
                    SENT               | NOT_REQUIRED | Sent for Delivery       | Sent for Delivery       | Envoyée pour livraison
                    SENT               | OUTSTANDING  | Sent for Printing       | In Progress             | En cours
                    SENT               | PENDING      | Waiting for Information | Waiting for Information | En attente de renseignements
                    SENT               | COMPLETED    | Sent for Delivery       | Sent for Delivery       | Envoyée pour livraison
                    SYSTEM_HOLD        | NOT_REQUIRED | System Hold             | On Hold                 | Suspendue
                    """)
    void isWordedForStaffAndPublic(
            OrderItemStatus status, SpecialHandling handling, String staff, String publicly, String french) {
        UiStatus shown = UiStatus.of(status, handling);
        assertEquals(staff, OrderItemText.staff(shown, Locale.ENGLISH));
        assertEquals(publicly, OrderItemText.publicly(shown, Locale.ENGLISH));
        assertEquals(french, OrderItemText.publicly(shown, Locale.FRENCH));
    }

    @ParameterizedTest
    @EnumSource
    void isExplainedInBothLanguages(UiStatus status) {
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.FRENCH}) {
            Stream.of(OrderItemText.meaning(status, locale), OrderItemText.staffMeaning(status, locale))
                    .forEach(sentence -> assertFalse(sentence.isBlank() || !sentence.endsWith("."), sentence));
        }
    }
}
