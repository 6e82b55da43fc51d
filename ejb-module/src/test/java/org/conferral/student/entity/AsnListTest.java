package org.conferral.student.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class AsnListTest {
    @Test
    void numbersAreReadHoweverTheyAreGroupedAndSetApart() {
        AsnList list = AsnList.parse("1234-5678-9\r\n2345 6789 0, 345678901;4567‑8901‑2\t1234-5678-9");
        assertEquals(List.of("123456789", "234567890", "345678901", "456789012"), list.digits());
        assertEquals(List.of(), list.others());
    }

    @Test
    void numbersApartByBlanksAreAsManyAsThereAre() {
        assertEquals(
                List.of("123456789", "234567890"),
                AsnList.parse("1234-5678-9 234567890").digits());
    }

    @Test
    void whatIsNoNumberIsKeptAsWritten() {
        AsnList list = AsnList.parse("ASN\n1234-5678-9\n1234-567\n234567890");
        assertEquals(List.of("ASN", "1234-567"), list.others());
        assertEquals(2, list.numbers().size());
    }

    @Test
    void oneNumberUnderAHeadingIsAList() {
        assertTrue(AsnList.parse("ASN\n1234-5678-9").isMany());
        assertTrue(AsnList.parse("Alberta Student Number, 123456789").isMany());
        assertTrue(AsnList.parse("Numéro d’élève\n123456789").isMany());
        assertFalse(AsnList.parse("Roy 123456789").isMany());
    }

    @Test
    void oneNumberIsNoList() {
        assertFalse(AsnList.parse("1234-5678-9").isMany());
        assertFalse(AsnList.parse("Tremblay, Zoë").isMany());
        assertFalse(AsnList.parse(null).isMany());
    }
}
