package org.conferral.award.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.conferral.award.entity.CandidateCondition.Kind;
import org.conferral.credential.entity.Achieved;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.CredentialOrder;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.student.entity.Asn;
import org.conferral.student.entity.AsnStatus;
import org.conferral.student.entity.LegalName;
import org.conferral.student.entity.StudentFacts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CandidateConditionsTest {
    private static final CredentialOrder ORDER = new CredentialOrder(
            Map.of(CredentialCode.AHSD, 1, CredentialCode.GHSD, 2, CredentialCode.CHSA, 3, CredentialCode.COSC, 4),
            Map.of(
                    CredentialCode.AHSD, codes("AHSD GHSD CHSA COSC"),
                    CredentialCode.CHSA, codes("COSC GHSD"),
                    CredentialCode.COSC, codes("GHSD")));

    @ParameterizedTest(name = "{6}")
    @CsvSource(delimiter = '|', textBlock = """
                    PRIMARY     |               | AHSD      |      | true  |                     | everything is as it must be
                    SECONDARY   |               | AHSD      |      | true  | PRIMARY             | a secondary number
                    DEACTIVATED | deceased      | AHSD      |      | true  | PRIMARY ALIVE       | a deactivated number of somebody deceased
                    PRIMARY     | recalculating | AHSD      |      | true  | CALCULATED          | a student being recalculated
                    PRIMARY     |               |           |      | true  | ACHIEVED NOT_HELD HIGHEST WITH_YEAR | nothing achieved
                    PRIMARY     |               | AHSD      | AHSD | true  | NOT_HELD HIGHEST WITH_YEAR | what is achieved is held
                    PRIMARY     |               | COSC      | CHSA | true  | HIGHEST WITH_YEAR   | what is held prevents it
                    PRIMARY     |               | HHSD COSC |      | true  | WITHIN_ORDER        | an honorary one due beside another
                    PRIMARY     |               | HHSD      |      | true  | HIGHEST WITHIN_ORDER WITH_YEAR | an honorary one alone
                    PRIMARY     |               | AHSD      |      | false | WITH_YEAR           | no school year
                    PRIMARY     | nameless      | AHSD      |      | true  | NAMED               | nobody's name""")
    void conditionsThatFailAreNamed(
            AsnStatus status,
            @Nullable String special,
            @Nullable String achieved,
            @Nullable String held,
            boolean years,
            @Nullable String failing,
            String why) {
        assertEquals(failing, failing(facts(status, special, codes(achieved), codes(held), years)), why);
    }

    @Test
    void allThatTheSearchAsksHoldExactlyWhenThePolicyFindsACandidate() {
        Random random = new Random(20260719);
        AwardPolicy policy = new AwardPolicy(ORDER);
        for (int n = 0; n < 20_000; n++) {
            AsnStatus status =
                    List.copyOf(EnumSet.allOf(AsnStatus.class)).get(random.nextInt(AsnStatus.values().length));
            String special = new String[] {"", "", "deceased", "recalculating"}[random.nextInt(4)];
            AwardFacts facts = facts(status, special, some(random), some(random), random.nextBoolean());
            boolean found = CandidateConditions.of(facts, ORDER).stream()
                    .filter(condition -> condition.kind().isSought())
                    .allMatch(CandidateCondition::holds);
            assertEquals(policy.candidate(facts).isPresent(), found, facts::toString);
        }
    }

    private static Set<CredentialCode> some(Random random) {
        return EnumSet.allOf(CredentialCode.class).stream()
                .filter(type -> random.nextInt(4) == 0)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CredentialCode.class)));
    }

    private static @Nullable String failing(AwardFacts facts) {
        String failing = CandidateConditions.of(facts, ORDER).stream()
                .filter(condition -> !condition.holds())
                .map(CandidateCondition::kind)
                .map(Kind::name)
                .collect(Collectors.joining(" "));
        return failing.isEmpty() ? null : failing;
    }

    private static AwardFacts facts(
            AsnStatus status,
            @Nullable String special,
            Set<CredentialCode> achieved,
            Set<CredentialCode> held,
            boolean years) {
        String what = special == null ? "" : special;
        LegalName name = what.equals("nameless")
                ? new LegalName(null, null, null, null)
                : new LegalName("Angstrom", null, "Zoe", null);
        StudentFacts student = new StudentFacts(
                1,
                new Asn("123456789"),
                status,
                status == AsnStatus.SECONDARY ? new Asn("987654321") : null,
                name,
                what.equals("deceased"),
                what.equals("recalculating"),
                "EN",
                null);
        Map<CredentialCode, SchoolYear> known = years
                ? achieved.stream().collect(Collectors.toMap(type -> type, type -> new SchoolYear(2026)))
                : Map.of();
        return new AwardFacts(student, new Achieved(achieved, known), held);
    }

    private static Set<CredentialCode> codes(@Nullable String names) {
        return names == null || names.isBlank()
                ? EnumSet.noneOf(CredentialCode.class)
                : Arrays.stream(names.split(" "))
                        .map(CredentialCode::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(CredentialCode.class)));
    }
}
