package org.conferral.award.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.conferral.award.entity.AwardDecision.Grant;
import org.conferral.award.entity.AwardDecision.Refuse;
import org.conferral.credential.entity.Achieved;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.CredentialOrder;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.platform.entity.Refusal;
import org.conferral.student.entity.Asn;
import org.conferral.student.entity.AsnStatus;
import org.conferral.student.entity.LegalName;
import org.conferral.student.entity.StudentFacts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** docs/specification/product.md, decision 5, row by row; the table is docs/specification/awarding.md §12.1. */
class AwardPolicyTest {
    private static final CredentialOrder ORDER = new CredentialOrder(
            Map.of(
                    CredentialCode.AHSD, 1,
                    CredentialCode.ADEX, 2,
                    CredentialCode.ADVD, 3,
                    CredentialCode.GHSD, 4,
                    CredentialCode.HSED, 5,
                    CredentialCode.CHSA, 6,
                    CredentialCode.IOPC, 7,
                    CredentialCode.COSC, 8),
            Map.of(
                    CredentialCode.AHSD, codes("AHSD ADEX ADVD GHSD HSED CHSA IOPC COSC"),
                    CredentialCode.ADEX, codes("AHSD ADEX ADVD GHSD HSED CHSA IOPC COSC"),
                    CredentialCode.ADVD, codes("AHSD ADEX ADVD GHSD HSED CHSA IOPC COSC"),
                    CredentialCode.GHSD, codes("AHSD ADEX ADVD GHSD HSED CHSA IOPC COSC"),
                    CredentialCode.HSED, codes("CHSA IOPC COSC"),
                    CredentialCode.CHSA, codes("COSC ADEX ADVD GHSD IOPC"),
                    CredentialCode.IOPC, codes("COSC CHSA"),
                    CredentialCode.COSC, codes("ADEX ADVD GHSD IOPC")));

    private final AwardPolicy policy = new AwardPolicy(ORDER);

    // credential R1.1, R1.2
    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
                    AHSD                      |      | AHSD | an achieved credential is found
                    CHSA COSC HSED            |      | HSED | of several the highest is found
                    HHSD                      |      |      | Honorary alone is never found
                    HHSD COSC                 |      | COSC | Honorary beside another does not hide it
                    AHSD                      | AHSD |      | what is held is not found again
                    AHSD HSED                 | GHSD |      | an equivalent one held prevents all
                    GHSD CHSA                 | HSED | GHSD | a diploma may follow the equivalency diploma
                    CHSA COSC                 | HSED |      | a certificate may not follow it
                    ADEX HSED                 | CHSA | HSED | after CHSA the higher ADEX is prevented, HSED is not
                    COSC                      | CHSA |      | COSC may not follow CHSA
                    GHSD                      | IOPC | GHSD | GHSD may follow IOPC
                    CHSA                      | IOPC |      | CHSA is equivalent to IOPC
                    CHSA ADVD                 | COSC | CHSA | CHSA may follow COSC, ADVD may not
                    AHSD                      | HHSD | AHSD | Honorary held prevents nothing
                    """)
    void searchFindsTheHighestThatMayBeAwarded(
            String achieved, @Nullable String held, @Nullable String found, String rule) {
        assertEquals(
                Optional.ofNullable(found).map(CredentialCode::valueOf),
                policy.candidate(facts(primary(), achieved, held, 2026)),
                rule);
    }

    // run R2.1
    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({"SECONDARY, false, false", "DEACTIVATED, false, false", "PRIMARY, true, false", "PRIMARY, false, true"})
    void searchLeavesOut(AsnStatus status, boolean deceased, boolean recalculating) {
        assertEquals(
                Optional.empty(),
                policy.candidate(facts(student(status, deceased, recalculating, "Roy"), "AHSD", null, 2026)));
    }

    // award R1.4
    @Test
    void grantsTheFrozenCredentialForItsLatestYear() {
        assertEquals(
                new Grant(CredentialCode.AHSD, new SchoolYear(2026)),
                policy.decide(facts(primary(), "AHSD CHSA", null, 2026), CredentialCode.AHSD));
    }

    // award R1.3
    @Test
    void deactivatedComesBeforeEverything() {
        assertRefused(
                Refusal.by(44013, "1234-5678-9"),
                facts(student(AsnStatus.DEACTIVATED, false, true, null), "AHSD HHSD", "AHSD", 0));
    }

    @Test
    void secondaryNamesThePrimary() {
        assertRefused(
                Refusal.by(44014, "1234-5678-9", "9876-5432-1"),
                facts(student(AsnStatus.SECONDARY, false, true, "Roy"), "AHSD", null, 2026));
    }

    @Test
    void recalculatingComesBeforeTheMissingName() {
        assertRefused(Refusal.by(44000), facts(student(AsnStatus.PRIMARY, false, true, null), "AHSD", null, 2026));
    }

    @Test
    void missingNameComesBeforeWhatIsHeld() {
        assertRefused(Refusal.by(44004), facts(student(AsnStatus.PRIMARY, false, false, null), "AHSD", "AHSD", 2026));
    }

    @Test
    void awardedMeanwhileComesBeforeHonorary() {
        assertRefused(Refusal.by(44010, "1234-5678-9", "AHSD"), facts(primary(), "AHSD HHSD", "AHSD", 2026));
    }

    @Test
    void honoraryAchievedAndNotAwardedStopsTheAward() {
        assertRefused(Refusal.by(44011), facts(primary(), "AHSD HHSD", null, 2026));
    }

    @Test
    void honoraryAlreadyAwardedDoesNot() {
        assertEquals(
                new Grant(CredentialCode.AHSD, new SchoolYear(2026)),
                policy.decide(facts(primary(), "AHSD HHSD", "HHSD", 2026), CredentialCode.AHSD));
    }

    @Test
    void nothingToAwardAnyMore() {
        assertRefused(Refusal.by(44012, "AHSD"), facts(primary(), "COSC", "CHSA", 2026));
    }

    // award R1.3
    @Test
    void anotherIsTheHighestNow() {
        assertEquals(
                new Refuse(Refusal.by(44012, "CHSA", "AHSD")),
                policy.decide(facts(primary(), "AHSD CHSA", null, 2026), CredentialCode.CHSA));
    }

    @Test
    void schoolYearMustBeKnown() {
        assertRefused(Refusal.by(44008), facts(primary(), "AHSD", null, 0));
    }

    private void assertRefused(Refusal expected, AwardFacts facts) {
        assertEquals(new Refuse(expected), policy.decide(facts, CredentialCode.AHSD));
    }

    private static StudentFacts primary() {
        return student(AsnStatus.PRIMARY, false, false, "Roy");
    }

    private static StudentFacts student(
            AsnStatus status, boolean deceased, boolean recalculating, @Nullable String last) {
        Asn primary = status == AsnStatus.SECONDARY ? new Asn("987654321") : null;
        return new StudentFacts(
                1,
                new Asn("123456789"),
                status,
                primary,
                new LegalName(last, null, null, null),
                deceased,
                recalculating,
                "EN",
                null);
    }

    private static AwardFacts facts(StudentFacts student, String achieved, @Nullable String held, int year) {
        Set<CredentialCode> types = codes(achieved);
        Map<CredentialCode, SchoolYear> years = year == 0
                ? Map.of()
                : types.stream().collect(Collectors.toMap(type -> type, type -> new SchoolYear(year)));
        return new AwardFacts(student, new Achieved(types, years), held == null ? Set.of() : codes(held));
    }

    private static Set<CredentialCode> codes(String codes) {
        return Arrays.stream(codes.split(" ", -1))
                .map(CredentialCode::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CredentialCode.class)));
    }
}
