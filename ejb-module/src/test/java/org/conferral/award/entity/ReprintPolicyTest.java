package org.conferral.award.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.conferral.platform.entity.Refusal;
import org.conferral.student.entity.Asn;
import org.conferral.student.entity.AsnStatus;
import org.conferral.student.entity.LegalName;
import org.conferral.student.entity.StudentFacts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** docs/specification/ordering.md §6: who may have another copy. */
class ReprintPolicyTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    PRIMARY     | true  | false | true  | false | false |
                    PRIMARY     | true  | true  | false | false | false |
                    PRIMARY     | true  | false | false | false | false | 0
                    PRIMARY     | false | true  | true  | true  | true  | 44020
                    DEACTIVATED | true  | true  | true  | true  | true  | 60003
                    SECONDARY   | true  | true  | true  | true  | true  | 60002
                    PRIMARY     | true  | true  | true  | true  | true  | 60076
                    PRIMARY     | true  | true  | true  | false | true  | 60079
                    """)
    void firstRuleThatIsHitIsTold(
            AsnStatus status,
            boolean awarded,
            boolean legacy,
            boolean ordered,
            boolean deceased,
            boolean held,
            @Nullable Integer rule) {
        StudentFacts student = new StudentFacts(
                1,
                new Asn("123456789"),
                status,
                new Asn("987654321"),
                new LegalName("Roy", null, "Zoë", null),
                deceased,
                false,
                "EN",
                null);
        assertEquals(
                rule,
                ReprintPolicy.refusal(new ReprintFacts(student, awarded, legacy, ordered, held))
                        .map(Refusal::rule)
                        .orElse(null));
    }
}
