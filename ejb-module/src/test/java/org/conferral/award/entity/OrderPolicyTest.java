package org.conferral.award.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.conferral.platform.entity.Refusal;
import org.conferral.student.entity.Asn;
import org.conferral.student.entity.AsnStatus;
import org.conferral.student.entity.LegalName;
import org.conferral.student.entity.StudentFacts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** docs/specification/ordering.md §5.5, row by row: first hit wins. */
class OrderPolicyTest {
    // award R1.5, order R1.3
    @ParameterizedTest(name = "{5}")
    @CsvSource(delimiter = '|', textBlock = """
                    awarded | legacy | ordered | deceased | rule  | fact
                    true    | false  | false   | false    |       | an awarded credential without an order may be ordered
                    false   | false  | false   | false    | 44016 | what is not awarded cannot be ordered
                    false   | true   | true    | true     | 44016 | not awarded outranks everything
                    true    | true   | false   | false    | 44018 | a legacy credential can only be reprinted
                    true    | true   | true    | true     | 44018 | legacy outranks what is ordered and the death
                    true    | false  | true    | false    | 44017 | one first-run order is enough
                    true    | false  | true    | true     | 44017 | what is ordered outranks the death
                    true    | false  | false   | true     | 60076 | nothing is ordered for a deceased student
                    """, useHeadersInDisplayName = true)
    void firstRuleThatIsHitRefuses(
            boolean awarded, boolean legacy, boolean ordered, boolean deceased, @Nullable Integer rule, String fact) {
        assertEquals(
                Optional.ofNullable(rule).map(Refusal::by),
                OrderPolicy.refusal(new OrderFacts(student(deceased), awarded, legacy, ordered)),
                fact);
    }

    private static StudentFacts student(boolean deceased) {
        return new StudentFacts(
                1,
                new Asn("123456789"),
                AsnStatus.PRIMARY,
                null,
                new LegalName("Roy", null, null, null),
                deceased,
                false,
                "EN",
                null);
    }
}
