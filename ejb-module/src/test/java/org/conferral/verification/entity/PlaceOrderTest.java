package org.conferral.verification.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlaceOrderTest {
    private static final byte[] KEY = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};

    // verification R4.4
    @Test
    void everyDocumentOfAListHasAPlaceOfItsOwn() {
        PlaceOrder order = new PlaceOrder(KEY, 0);
        assertEquals(
                StatusPlace.LENGTH,
                IntStream.range(0, StatusPlace.LENGTH)
                        .map(order::place)
                        .filter(place -> place >= 0 && place < StatusPlace.LENGTH)
                        .distinct()
                        .count());
    }

    // verification R4.4
    @Test
    void neighboursAreApartAndRisingNumbersDoNotRise() {
        PlaceOrder order = new PlaceOrder(KEY, 0);
        long near = IntStream.range(1, 10_000)
                .filter(document -> Math.abs(order.place(document) - order.place(document - 1)) < 100)
                .count();
        long rising = IntStream.range(1, 10_000)
                .filter(document -> order.place(document) > order.place(document - 1))
                .count();
        assertTrue(near < 40, "near " + near);
        assertTrue(rising > 4_500 && rising < 5_500, "rising " + rising);
    }

    // verification R4.4
    @Test
    void placesOfCopiesThatAreOutStayWhereTheyAreAndAreOthersByAnotherKeyAndInAnotherList() {
        assertEquals(41_606, new PlaceOrder(KEY, 0).place(5));
        assertNotEquals(41_606, new PlaceOrder(KEY, 1).place(5));
        assertNotEquals(41_606, new PlaceOrder(new byte[16], 0).place(5));
    }
}
