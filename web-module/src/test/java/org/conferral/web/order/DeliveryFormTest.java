package org.conferral.web.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.conferral.order.entity.Recipient;
import org.conferral.student.entity.MailingAddress;
import org.junit.jupiter.api.Test;

/** What stands in the fields of an address, and what is ordered when they are left as they are. */
class DeliveryFormTest {
    private static final MailingAddress LYON =
            new MailingAddress("5 rue Haute\nEscalier B", "Lyon", null, "69001", "France");
    private static final MailingAddress LEGAL =
            new MailingAddress("12 Rue Principale", "Legal", "AB", "T0G 1L0", "Canada");

    private static DeliveryForm to(MailingAddress address) {
        return DeliveryForm.toStudent("Zoë Roy", address, "EN");
    }

    @Test
    void elsewhereCityAndPostalCodeAreTheLastLineOfTheStreet() {
        DeliveryForm form = to(LYON);
        assertEquals("5 rue Haute\nEscalier B\nLyon 69001", form.getStreet());
        assertNull(form.getCity());
        assertEquals(
                new Recipient(
                        true,
                        "Zoë Roy",
                        new MailingAddress("5 rue Haute\nEscalier B\nLyon 69001", null, null, null, "France")),
                form.recipient());
        assertEquals(List.of("Zoë Roy", "5 rue Haute", "Escalier B", "Lyon 69001", "FRANCE"), form.getPreview());
    }

    @Test
    void whatIsCompleteInTheStreetStaysAsItIs() {
        MailingAddress leeds = new MailingAddress("5 High Street\nLeeds LS1 4AP", null, null, null, "United Kingdom");
        assertEquals(leeds, to(leeds).recipient().address());
    }

    @Test
    void inCanadaEachPartHasItsField() {
        DeliveryForm form = to(LEGAL);
        assertEquals("Legal", form.getCity());
        assertEquals(LEGAL, form.recipient().address());
    }
}
