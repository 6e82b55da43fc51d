package org.conferral.award.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.conferral.credential.entity.Achieved;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.CredentialOrder;
import org.conferral.platform.entity.Refusal;
import org.conferral.student.entity.Asn;
import org.conferral.student.entity.AsnStatus;
import org.conferral.student.entity.LegalName;
import org.conferral.student.entity.StudentFacts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person awards one credential: docs/specification/awarding.md §9, by the policy that runs ask too. */
class SingleAwardTest {
    private final AwardPolicy policy = new AwardPolicy(new CredentialOrder(
            Map.of(CredentialCode.AHSD, 1, CredentialCode.CHSA, 6, CredentialCode.COSC, 8),
            Map.of(
                    CredentialCode.AHSD, codes("AHSD CHSA COSC"),
                    CredentialCode.CHSA, codes("COSC"))));

    @ParameterizedTest(name = "{6}")
    @CsvSource(delimiter = '|', textBlock = """
                    PRIMARY     | false | Roy | AHSD      |      | -     | what is achieved may be awarded
                    PRIMARY     | false | Roy | AHSD CHSA |      | -     | beside a lower one
                    PRIMARY     | false | Roy | AHSD      | COSC | -     | beside what is held
                    PRIMARY     | false | Roy | AHSD HHSD |      | -     | beside an honorary one, which stops a run only
                    PRIMARY     | false | Roy | CHSA      |      | 44009 | what is not achieved may not
                    PRIMARY     | false | Roy |           | AHSD | 44010 | held comes before not achieved
                    PRIMARY     | false |     | AHSD      | AHSD | 44004 | no legal name comes before held
                    PRIMARY     | true  |     | AHSD      |      | 44000 | recalculating comes before no legal name
                    SECONDARY   | true  | Roy | AHSD      |      | 44014 | secondary comes before recalculating
                    DEACTIVATED | true  | Roy | AHSD      |      | 44013 | deactivated comes before recalculating
                    """)
    void diplomaIsAwarded(
            AsnStatus status,
            boolean recalculating,
            @Nullable String last,
            @Nullable String achieved,
            @Nullable String held,
            String rule,
            String fact) {
        assertEquals(
                rule,
                policy.singleRefusal(facts(status, recalculating, last, achieved, held), CredentialCode.AHSD)
                        .map(Refusal::rule)
                        .map(String::valueOf)
                        .orElse("-"),
                fact);
    }

    // award R1.1
    @ParameterizedTest(name = "{5}")
    @CsvSource(delimiter = '|', textBlock = """
                    COSC | AHSD COSC |      | AHSD |      | a higher one is achieved
                    COSC | CHSA COSC | CHSA |      | CHSA | what is held is not followed by it
                    COSC | COSC      |      |      |      | the only one
                    AHSD | AHSD COSC |      |      |      | the highest
                    CHSA | CHSA COSC | AHSD |      | AHSD | nothing higher may be awarded, but it may not follow
                    HHSD | AHSD HHSD |      |      |      | honorary is outside the order
                    """)
    void orderIsNotAskedButTold(
            CredentialCode chosen,
            String achieved,
            @Nullable String held,
            @Nullable CredentialCode higher,
            @Nullable CredentialCode preventing,
            String fact) {
        AwardFacts facts = facts(AsnStatus.PRIMARY, false, "Roy", achieved, held);
        assertEquals(Optional.empty(), policy.singleRefusal(facts, chosen), fact);
        assertEquals(Optional.ofNullable(higher), policy.higher(facts, chosen), fact);
        assertEquals(preventing == null ? List.of() : List.of(preventing), policy.preventing(facts, chosen), fact);
    }

    private static AwardFacts facts(
            AsnStatus status,
            boolean recalculating,
            @Nullable String last,
            @Nullable String achieved,
            @Nullable String held) {
        return new AwardFacts(
                new StudentFacts(
                        1,
                        new Asn("123456789"),
                        status,
                        new Asn("987654321"),
                        new LegalName(last, null, null, null),
                        false,
                        recalculating,
                        "EN",
                        null),
                new Achieved(codes(achieved), Map.of()),
                codes(held));
    }

    private static Set<CredentialCode> codes(@Nullable String codes) {
        return codes == null
                ? Set.of()
                : Arrays.stream(codes.split(" ", -1))
                        .map(CredentialCode::valueOf)
                        .collect(Collectors.toSet());
    }
}
