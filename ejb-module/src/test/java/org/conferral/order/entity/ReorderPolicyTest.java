package org.conferral.order.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.conferral.platform.entity.Refusal;
import org.conferral.student.entity.Asn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReorderPolicyTest {
    // order R3.1, R3.2
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SENT      | false | false |           | false | false |
                    SENT      | true  | false |           | false | false | 60106
                    PROCESSED | false | false |           | true  | false | 60106
                    SENT      | false | true  | 123456781 | true  | true  | 60003
                    SENT      | false | false | 123456781 | true  | true  | 60002
                    SENT      | false | false |           | true  | true  | 60076
                    SENT      | false | false |           | false | true  | 60079
                    """)
    void isRefusedByTheFirstRuleThatIsHit(
            OrderItemStatus status,
            boolean deleted,
            boolean deactivated,
            @Nullable String primary,
            boolean deceased,
            boolean held,
            @Nullable Integer rule) {
        ReorderFacts facts = new ReorderFacts(
                status,
                deleted,
                new Asn("123456789"),
                deactivated,
                primary == null ? null : new Asn(primary),
                deceased,
                held);
        assertEquals(rule, ReorderPolicy.refusal(facts).map(Refusal::rule).orElse(null));
    }
}
