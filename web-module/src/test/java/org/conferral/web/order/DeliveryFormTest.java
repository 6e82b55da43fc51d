package org.conferral.web.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.order.entity.Recipient;
import org.conferral.student.entity.LegalName;
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
        assertEquals("5 rue Haute\nEscalier B\nLyon 69001", form.getAddress().getStreet());
        assertNull(form.getAddress().getCity());
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
    void provinceThatIsWrittenOutIsChosenFromTheList() {
        DeliveryForm form = to(new MailingAddress("12 Rue Principale", "Legal", "Alberta", "T0G 1L0", "CANADA"));
        assertEquals("AB", form.getAddress().getProvince());
        assertEquals(13, form.getAddress().getRegions().size());
        assertEquals(LEGAL, form.recipient().address());
    }

    @Test
    void consumerGetsAFileAndTheStudentsAddressComesBack() {
        DeliveryForm form = to(LEGAL);
        form.setCertified(true);
        form.setCertificationCountry("DE");
        form.setTo("7");
        assertEquals(Recipient.consumer(7, ""), form.recipient());
        assertEquals(DeliveryMethod.DIGITAL_OFFICIAL_DOCUMENT, form.getMethod());
        assertNull(form.countryOfCertification());
        assertEquals(List.of(), form.getPreview());
        form.setTo("other");
        assertNull(form.recipient().consumer());
        form.setTo("student");
        assertEquals(LEGAL, form.recipient().address());
        assertEquals(DeliveryMethod.CERTIFICATION, form.getMethod());
    }

    @Test
    void eachRecipientHasAnAddressOfItsOwn() {
        DeliveryForm form = to(LYON);
        form.setToStudent(false);
        assertNull(form.getAddress().getStreet());
        assertEquals("Canada", form.getAddress().getCountry());
        form.getAddress().setStreet("1 Court Square");
        form.setToStudent(true);
        assertEquals("5 rue Haute\nEscalier B\nLyon 69001", form.getAddress().getStreet());
        form.setToStudent(false);
        assertEquals("1 Court Square", form.getAddress().getStreet());
    }

    @Test
    void previewIsAddressedAsTheLetterWillBe() {
        DeliveryForm form = to(LEGAL).calling(new LegalName("Roy", null, "Zoë", null), "Zo");
        assertEquals("Zo Roy", form.getPreview().get(0));
        assertEquals("Zoë Roy", form.recipient().name());
        form.setToStudent(false);
        form.setOtherName("A. Lawyer");
        form.getAddress().setStreet("1 Court Square");
        assertEquals("A. Lawyer", form.getPreview().get(0));
    }

    @Test
    void addressThatHasNoRoomIsTold() {
        DeliveryForm form = to(LEGAL);
        assertTrue(form.isFitting());
        form.getAddress().setStreet("W".repeat(246));
        assertFalse(form.isFitting());
    }

    @Test
    void inCanadaEachPartHasItsField() {
        DeliveryForm form = to(LEGAL);
        assertEquals("Legal", form.getAddress().getCity());
        assertEquals(LEGAL, form.recipient().address());
    }
}
