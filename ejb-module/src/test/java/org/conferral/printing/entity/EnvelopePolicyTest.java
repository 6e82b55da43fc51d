package org.conferral.printing.entity;

import static org.conferral.order.entity.Destination.CANADA;
import static org.conferral.order.entity.Destination.ELSEWHERE;
import static org.conferral.order.entity.Destination.UNITED_STATES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.conferral.order.entity.Destination;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvelopePolicyTest {
    private static LoosePiece piece(
            long id, String recipient, @Nullable String postalCode, Destination destination, int sheets) {
        return new LoosePiece(
                id, recipient, EnvelopePolicy.placeKey(recipient + postalCode), postalCode, destination, sheets, 1_000);
    }

    // printing R2.1
    @Test
    void whatGoesToOneRecipientAtOneAddressSharesAnEnvelopeAsFarAsItHasRoom() {
        List<Envelope> envelopes = EnvelopePolicy.envelopes(
                IntStream.rangeClosed(1, 5)
                        .mapToObj(id -> piece(id, id == 3 ? "ZOË  Roy" : "Zoë Roy", "T0G 1L0", CANADA, 2))
                        .toList(),
                8);

        assertEquals(
                List.of(List.of(1L, 2L, 3L, 4L), List.of(5L)),
                envelopes.stream().map(Envelope::pieces).toList());
        assertEquals(List.of(8, 2), envelopes.stream().map(Envelope::sheets).toList());
    }

    @Test
    void othersAtTheSameAddressHaveTheirOwn() {
        assertEquals(
                2,
                EnvelopePolicy.envelopes(
                                List.of(
                                        piece(1, "Zoë Roy", "T0G 1L0", CANADA, 2),
                                        piece(2, "Ana Roy", "T0G 1L0", CANADA, 2)),
                                99)
                        .size());
    }

    // printing R2.2
    @Test
    void envelopesFollowByCountryGroupPostalCodeAndRecipientAndAreNumberedWithoutAGap() {
        List<Envelope> envelopes = EnvelopePolicy.envelopes(
                List.of(
                        piece(1, "Ana", null, ELSEWHERE, 2),
                        piece(2, "Zoë", "99501", UNITED_STATES, 2),
                        piece(3, "Zoë", "T5J 0K7", CANADA, 2),
                        piece(4, "Émile", "T5J0K7", CANADA, 2),
                        piece(5, "Eric", "t5j 0k7", CANADA, 2),
                        piece(6, "Zoë", "T0G 1L0", CANADA, 2),
                        piece(7, "Fay", "T5J 0K7", CANADA, 2)),
                8);

        assertEquals(
                List.of(6L, 4L, 5L, 7L, 3L, 2L, 1L),
                envelopes.stream().map(envelope -> envelope.pieces().get(0)).toList());
        assertEquals(
                List.of(1, 2, 3, 4, 5, 6, 7),
                envelopes.stream().map(Envelope::sequence).toList());
    }

    @Test
    void nothingNeedsNoEnvelope() {
        assertEquals(List.of(), EnvelopePolicy.envelopes(List.of(), 8));
    }

    @ParameterizedTest
    @CsvSource({
        "'Zoë Roy, 12 Rue Principale', 'ZOË ROY 12 rue  principale', true",
        "'Zoë Roy, 12 St. John', 'Zoë Roy, 12 St John', true",
        "'Zoë Roy, 12 Rue', 'Zoé Roy, 12 Rue', false",
        "'Zoë Roy, 12 Rue', 'Zoë Roy, 1 Rue', false",
        "'Apt 1, 23 Main','apt 1 23 MAIN',true",
        "'Apt 1, 23 Main','Apt 12, 3 Main',false",
        "'12 - A Main','12A Main',true",
        "'T5J 1A1','T5J1A1',true"
    })
    void placesAreAlikeWhateverTheCaseBlanksAndPoints(String one, String other, boolean alike) {
        if (alike) {
            assertEquals(EnvelopePolicy.placeKey(one), EnvelopePolicy.placeKey(other));
        } else {
            assertNotEquals(EnvelopePolicy.placeKey(one), EnvelopePolicy.placeKey(other));
        }
    }
}
