package org.conferral.it.award;

import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.conferral.credential.entity.CredentialCode.CHSA;
import static org.conferral.credential.entity.CredentialCode.HHSD;
import static org.conferral.it.award.Credentials.assertRefused;
import static org.conferral.it.testbed.InServer.as;
import static org.conferral.it.testbed.InServer.boundary;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.conferral.award.boundary.AwardFactsQueries;
import org.conferral.award.boundary.AwardingService;
import org.conferral.award.entity.AwardDetail;
import org.conferral.award.entity.AwardOffer;
import org.conferral.award.entity.AwardOne;
import org.conferral.award.entity.AwardResult;
import org.conferral.award.entity.CredentialNumber;
import org.conferral.award.entity.OrderAward;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.platform.entity.BusinessException;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One credential is awarded to one student, and ordered where that is asked: docs/specification/awarding.md §9. */
@ArquillianTest
class SingleAwardIT {
    @Test
    void awardKeepsNameYearAndLegacyNumberUnderWhoeverAwarded() throws Exception {
        Pupil pupil = School.open().pupil().achieved(AHSD);
        AwardOne request = new AwardOne(pupil.id(), AHSD, new SchoolYear(2024), "  L-77 ", null);
        AwardResult result =
                as(Account.AWARDS, () -> boundary(AwardingService.class).award(request));
        assertNull(result.item());
        assertEquals(0, Credentials.items(pupil));
        AwardDetail award = Credentials.get(result.awardId());
        assertEquals(result.number(), award.number());
        assertEquals("Ångström-O'Brien, Zoë Marie", award.awarded().name().internal());
        assertEquals(new SchoolYear(2024), award.awarded().schoolYear());
        assertEquals("L-77", award.awarded().legacyNumber());
        assertEquals("awards", award.updatedBy());
        assertEquals(1, Credentials.history(result.awardId()).size(), "the first award is an entry");
    }

    // award R1.2, order R1.1
    @Test
    void awardAndOrderGoTogether() throws Exception {
        Pupil pupil = School.open().pupil().achieved(AHSD);
        AwardResult result = Credentials.award(pupil, AHSD, Credentials.BY_COURIER);
        assertNotNull(result.item());
        Map<String, @Nullable Object> item = Database.rows(
                        "select * from document_order_item i join document_order o on o.id = i.order_id"
                                + " where i.student_id = ?",
                        pupil.id())
                .get(0);
        assertEquals(result.number().value(), item.get("credential_number"));
        assertEquals("COURIER", item.get("delivery_method"));
        assertEquals("FR", item.get("document_language"));
        assertEquals("FIRST_RUN", item.get("purpose"));
        assertEquals("ORDERED", item.get("status"));
        assertEquals("12 Rue Principale", item.get("street"));
        assertEquals("awards", item.get("placed_by"));
        assertNull(item.get("run_id"));
    }

    // award R1.2
    @Test
    void deceasedStudentIsAwardedButNotSentAnything() throws Exception {
        Pupil pupil = School.open().pupil().achieved(AHSD).died();
        assertRefused(60076, () -> Credentials.award(pupil, AHSD, Credentials.BY_COURIER));
        assertEquals(0, Credentials.active(pupil), "both or neither");
        AwardResult result = Credentials.award(pupil, AHSD, null);
        assertRefused(
                60076,
                () -> as(Account.AWARDS, () -> boundary(AwardingService.class)
                        .order(new OrderAward(result.number(), Credentials.BY_COURIER))));
    }

    @Test
    void legacyCredentialIsAwardedButNotOrdered() throws Exception {
        Pupil pupil = School.open().pupil().achieved(AHSD);
        AwardOne request = new AwardOne(pupil.id(), AHSD, new SchoolYear(2024), "L-78", Credentials.BY_COURIER);
        assertRefused(
                44018,
                () -> as(Account.AWARDS, () -> boundary(AwardingService.class).award(request)));
        assertEquals(0, Credentials.active(pupil), "both or neither");
    }

    @Test
    void rulesRefuse() throws Exception {
        School school = School.open();
        assertRefused(44009, () -> Credentials.award(school.pupil().achieved(CHSA), AHSD, null));
        assertRefused(
                44010, () -> Credentials.award(school.pupil().achieved(AHSD).holds(AHSD), AHSD, null));
        assertRefused(
                44000, () -> Credentials.award(school.pupil().achieved(AHSD).isRecalculated(), AHSD, null));
        assertRefused(
                44004, () -> Credentials.award(school.pupil().achieved(AHSD).isCalled(null, null), AHSD, null));
        assertRefused(
                44013, () -> Credentials.award(school.pupil().achieved(AHSD).isDeactivated(), AHSD, null));
        Pupil primary = school.pupil();
        BusinessException secondary = assertRefused(
                44014, () -> Credentials.award(school.pupil().achieved(AHSD).isSecondaryTo(primary), AHSD, null));
        assertTrue(
                secondary
                        .message(Locale.ENGLISH)
                        .contains("Use " + primary.asn().substring(0, 4) + "-"),
                secondary.message(Locale.ENGLISH));
        assertRefused(9002, () -> Credentials.award(new Pupil(0, "000000000"), AHSD, null));
    }

    @Test
    void orderOfCredentialsIsToldAndIgnored() throws Exception {
        Pupil pupil = School.open().pupil().achieved(AHSD).achieved(CHSA).achieved(HHSD);
        AwardOffer offer =
                as(Account.AWARDS, () -> boundary(AwardFactsQueries.class).offer(pupil.id(), CHSA));
        assertEquals(AHSD, offer.higher());
        assertEquals(new SchoolYear(2026), offer.year());
        Credentials.award(pupil, CHSA, null);
        Credentials.award(pupil, HHSD, null);
        Credentials.award(pupil, AHSD, null);
        assertEquals(3, Credentials.active(pupil));
    }

    @Test
    void credentialIsOrderedOnceAndALegacyOneNever() throws Exception {
        Pupil pupil = School.open().pupil().achieved(AHSD);
        AwardResult result = Credentials.award(pupil, AHSD, null);
        OrderAward request = new OrderAward(result.number(), Credentials.BY_COURIER);
        as(Account.AWARDS, () -> boundary(AwardingService.class).order(request));
        assertRefused(
                44017,
                () -> as(Account.AWARDS, () -> boundary(AwardingService.class).order(request)));
        Credentials.itemBecomes(pupil, "CANCELLED");
        as(Account.AWARDS, () -> boundary(AwardingService.class).order(request));
        assertEquals(2, Credentials.items(pupil));
        Pupil legacy = School.open().pupil().holds(AHSD);
        List<Long> number =
                Database.column(Long.class, "select credential_number from award where student_id = ?", legacy.id());
        assertRefused(
                44018,
                () -> as(Account.AWARDS, () -> boundary(AwardingService.class)
                        .order(new OrderAward(new CredentialNumber(number.get(0)), Credentials.BY_COURIER))));
    }
}
