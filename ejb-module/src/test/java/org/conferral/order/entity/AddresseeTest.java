package org.conferral.order.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.conferral.student.entity.LegalName;
import org.junit.jupiter.api.Test;

class AddresseeTest {
    private static final LegalName NAME = new LegalName("Tremblay", "Jr.", "Zoë", "Marie");

    @Test
    void studentIsCalledByTheNameThatTheStudentGoesBy() {
        assertEquals("Zo Tremblay Jr.", Addressee.of(true, "Zoë Marie Tremblay Jr.", NAME, "Zo"));
        assertEquals("Zoë Marie Tremblay Jr.", Addressee.of(true, "Zoë Marie Tremblay Jr.", NAME, null));
    }

    @Test
    void anybodyElseIsCalledAsOrdered() {
        assertEquals("A. Lawyer", Addressee.of(false, "A. Lawyer", NAME, "Zo"));
    }

    @Test
    void longNameIsShortened() {
        LegalName longer = new LegalName("Tremblay-" + "W".repeat(40), null, "Zoë", "Marie-Antoinette");
        String addressee = Addressee.of(true, longer.external(), longer, null);
        assertTrue(addressee.length() <= PrintedName.SHORTEST, addressee);
        assertTrue(addressee.startsWith("Zoë M. Tremblay"), addressee);
    }
}
