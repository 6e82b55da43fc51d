package org.conferral.it.award;

import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.conferral.it.award.Credentials.assertRefused;
import static org.conferral.it.testbed.InServer.as;
import static org.conferral.it.testbed.InServer.boundary;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.conferral.award.boundary.AwardQueries;
import org.conferral.award.boundary.AwardingService;
import org.conferral.award.entity.AuditFilter;
import org.conferral.award.entity.AwardChange;
import org.conferral.award.entity.AwardChangedException;
import org.conferral.award.entity.AwardDetail;
import org.conferral.award.entity.AwardResult;
import org.conferral.award.entity.AwardVersion;
import org.conferral.award.entity.CredentialNumber;
import org.conferral.award.entity.EditAward;
import org.conferral.award.entity.FoundAward;
import org.conferral.award.entity.NumberFinding;
import org.conferral.award.entity.NumberMatch;
import org.conferral.award.entity.OpenOrderItemsException;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.platform.entity.PageRequest;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * Re-issue, delete, undelete and find by number: docs/specification/awarding.md §10, §11.3; every change keeps what was
 * before.
 */
@ArquillianTest
class AwardChangeIT {
    private static AwardDetail awarded(Pupil pupil) throws Exception {
        return Credentials.get(Credentials.award(pupil, AHSD, null).awardId());
    }

    // award R2.1, R4.2
    @Test
    void anotherNameOrYearIsAReissueAndTheOldNumberStaysFindable() throws Exception {
        Pupil pupil = School.open().pupil().achieved(AHSD);
        AwardDetail first = awarded(pupil);
        pupil.isCalled("Tremblay", "Zoë");
        CredentialNumber second = Credentials.edit(first, true, 2026, null);
        assertNotEquals(first.number(), second);
        AwardDetail renamed = Credentials.get(first.id());
        assertEquals("Tremblay, Zoë", renamed.awarded().name().internal());
        CredentialNumber third = Credentials.edit(renamed, false, 2025, null);
        AwardDetail now = Credentials.get(first.id());
        assertEquals(List.of(second, first.number()), now.archived());
        assertEquals(third, now.number());
        assertEquals(1, Credentials.active(pupil));
        for (CredentialNumber archived : now.archived()) {
            FoundAward found = find(archived.toString()).awards().get(0);
            assertEquals(NumberMatch.ARCHIVED, found.match());
            assertEquals(first.id(), found.awardId());
        }
        assertEquals(
                List.of(AwardChange.AWARDED, AwardChange.REISSUED, AwardChange.REISSUED),
                Credentials.history(first.id()).stream()
                        .map(AwardVersion::change)
                        .toList());
    }

    // award R2.2
    @Test
    void legacyNumberAloneKeepsTheNumberAndNothingChangesNothing() throws Exception {
        AwardDetail shown = awarded(School.open().pupil().achieved(AHSD));
        assertRefused(44005, () -> Credentials.edit(shown, false, 2026, " "));
        assertRefused(44005, () -> Credentials.edit(shown, true, 2026, null));
        assertEquals(shown, Credentials.get(shown.id()));
        assertEquals(shown.number(), Credentials.edit(shown, false, 2026, "L-1"));
        AwardDetail now = Credentials.get(shown.id());
        assertEquals("L-1", now.awarded().legacyNumber());
        assertEquals(List.of(), now.archived());
        assertEquals(NumberMatch.LEGACY, find("L-1").awards().get(0).match());
        Credentials.edit(now, false, 2026, null);
        assertTrue(find("L-1").awards().stream()
                .anyMatch(found -> found.awardId() == shown.id() && found.match() == NumberMatch.FORMER_LEGACY));
    }

    // award R3.1
    @Test
    void deleteAndUndeleteKeepTheNumberAndTheImages() throws Exception {
        Pupil pupil = School.open().pupil().achieved(AHSD);
        AwardDetail shown = awarded(pupil);
        Credentials.delete(shown, " awarded in error ");
        AwardDetail deleted = Credentials.get(shown.id());
        assertEquals("awarded in error", deleted.deleteReason());
        assertEquals(0, Credentials.active(pupil));
        assertEquals(
                NumberMatch.DELETED,
                find(shown.number().toString().replace("-", "")).awards().get(0).match());
        assertRefused(44003, () -> Credentials.delete(deleted, "again"));
        assertRefused(44003, () -> Credentials.edit(deleted, false, 2025, null));
        Credentials.undelete(deleted);
        assertEquals(1, Credentials.active(pupil));
        assertRefused(9023, () -> Credentials.undelete(Credentials.get(shown.id())));
        List<AwardVersion> history = Credentials.history(shown.id());
        assertEquals(
                List.of(AwardChange.AWARDED, AwardChange.DELETED, AwardChange.UNDELETED),
                history.stream().map(AwardVersion::change).toList());
        assertEquals(
                List.of("awards", "records", "records"),
                history.stream().map(AwardVersion::by).toList());
        assertEquals("O.1", history.get(0).organization());
        assertEquals("awarded in error", history.get(1).deleteReason());
        assertEquals(
                2,
                Database.count(
                        "select count(*) from award_audit where award_id = ? and changed_by = 'records'"
                                + " and changed_by_organization = 'O.1'",
                        shown.id()));
    }

    @Test
    void deletedOneDoesNotComeBackBesideAnother() throws Exception {
        Pupil pupil = School.open().pupil().achieved(AHSD);
        AwardDetail first = awarded(pupil);
        Credentials.delete(first, "in error");
        AwardDetail second = awarded(pupil);
        assertRefused(44010, () -> Credentials.undelete(Credentials.get(first.id())));
        Credentials.delete(second, "in error too");
        assertRefused(44002, () -> Credentials.undelete(Credentials.get(first.id())));
        Credentials.undelete(Credentials.get(second.id()));
        assertEquals(1, Credentials.active(pupil));
    }

    @Test
    void openOrderItemsStandInTheWayOfAllButALegacyNumber() throws Exception {
        Pupil pupil = School.open().pupil().achieved(AHSD);
        AwardResult result = Credentials.award(pupil, AHSD, Credentials.BY_COURIER);
        AwardDetail shown = Credentials.get(result.awardId());
        for (String open : List.of("ORDERED", "ON_HOLD", "SYSTEM_HOLD", "PROCESSED")) {
            Credentials.itemBecomes(pupil, open);
            OpenOrderItemsException refused =
                    assertThrows(OpenOrderItemsException.class, () -> Credentials.delete(shown, "in error"), open);
            assertEquals(44015, refused.rule());
            assertTrue(
                    refused.message(Locale.ENGLISH)
                            .contains(refused.items().get(0).number()),
                    refused.message(Locale.ENGLISH));
            assertRefused(44015, () -> Credentials.edit(shown, false, 2025, null));
        }
        Credentials.edit(shown, false, 2026, "L-2");
        Credentials.itemBecomes(pupil, "SENT");
        AwardDetail now = Credentials.get(shown.id());
        assertNotEquals(now.number(), Credentials.edit(now, false, 2025, "L-2"));
    }

    // award R3.2
    @Test
    void secondOfTwoEditorsIsToldAndNothingIsLost() throws Exception {
        AwardDetail shown = awarded(School.open().pupil().achieved(AHSD));
        Credentials.edit(shown, false, 2025, null);
        assertThrows(AwardChangedException.class, () -> Credentials.edit(shown, false, 2024, "L-3"));
        assertThrows(AwardChangedException.class, () -> Credentials.delete(shown, "in error"));
        AwardDetail now = Credentials.get(shown.id());
        assertEquals(2025, now.awarded().schoolYear().closing());
        assertOldNumberIsRefused(shown, now);
    }

    /** An archived number is not changed, even by somebody who has seen the latest version. */
    private static void assertOldNumberIsRefused(AwardDetail archived, AwardDetail now) {
        assertRefused(
                44002,
                () -> as(Account.RECORDS, () -> boundary(AwardingService.class)
                        .edit(new EditAward(
                                archived.number(),
                                now.version(),
                                false,
                                now.awarded().schoolYear(),
                                "x"))));
        assertRefused(
                44001,
                () -> as(Account.RECORDS, () -> boundary(AwardingService.class)
                        .edit(new EditAward(
                                new CredentialNumber(17),
                                1,
                                false,
                                now.awarded().schoolYear(),
                                "x"))));
    }

    // award R4.3
    @Test
    void mistypedNumberIsToldFromAnUnknownOne() throws Exception {
        CredentialNumber unknown = CredentialNumber.withCheckDigit(999_999_998);
        assertEquals(new NumberFinding(List.of(), false), find(unknown.toString()));
        long mistyped = unknown.value() % 10 == 9 ? unknown.value() - 1 : unknown.value() + 1;
        assertEquals(new NumberFinding(List.of(), true), find(new CredentialNumber(mistyped).toString()));
        assertEquals(new NumberFinding(List.of(), false), find("no such legacy number"));
    }

    @Test
    void severalWithOneLegacyNumberAreAListTheActiveFirst() throws Exception {
        School school = School.open();
        String legacy = "D-" + school.code();
        AwardDetail one = awarded(school.pupil().achieved(AHSD));
        Credentials.edit(one, false, 2026, legacy);
        Credentials.delete(Credentials.get(one.id()), "in error");
        AwardDetail other = awarded(school.pupil().achieved(AHSD));
        Credentials.edit(other, false, 2026, legacy);
        assertEquals(
                List.of(other.id(), one.id()),
                find(legacy).awards().stream().map(FoundAward::awardId).toList());
    }

    @Test
    void historyIsFilteredAndExported() throws Exception {
        AwardDetail shown = awarded(School.open().pupil().achieved(AHSD));
        Credentials.delete(shown, "=1+1");
        AuditFilter deletions = new AuditFilter(AwardChange.DELETED, "records", null, null);
        assertEquals(
                1,
                as(Account.AUDITOR, () -> boundary(AwardQueries.class)
                                .audit(shown.id(), deletions, new PageRequest(0, 25, "", true)))
                        .total());
        List<String> lines = as(Account.AUDITOR, () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            boundary(AwardQueries.class).writeAudit(shown.id(), AuditFilter.NONE, out);
            return out.toString(StandardCharsets.UTF_8).lines().toList();
        });
        assertEquals(3, lines.size());
        assertTrue(lines.get(0).startsWith("\ufeffUpdated On,ASN,Change"), lines.get(0));
        assertTrue(lines.get(1).contains(",Deleted,") && lines.get(1).contains("'=1+1"), lines.get(1));
        assertTrue(lines.get(2).contains(",Awarded,") && lines.get(2).endsWith("awards,O.1"), lines.get(2));
    }

    private static NumberFinding find(String number) throws Exception {
        return as(Account.AWARDS, () -> boundary(AwardQueries.class).find(number));
    }
}
