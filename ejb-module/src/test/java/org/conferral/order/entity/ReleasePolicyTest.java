package org.conferral.order.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.conferral.platform.entity.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was held goes on only when its cause is gone. */
class ReleasePolicyTest {
    // order R2.5
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ON_HOLD     | INVESTIGATION | true  | false | false | false |       | false
                    ON_HOLD     | INVESTIGATION | false | false | false | false |       | false
                    ON_HOLD     | INVESTIGATION | true  | true  | false | false | 60079 | false
                    SYSTEM_HOLD | STUDENT_HOLD  | true  | true  | false | false | 60079 | false
                    SYSTEM_HOLD | STUDENT_HOLD  | true  | false | false | false |       | true
                    SYSTEM_HOLD | STUDENT_HOLD  | true  | false | true  | false | 60076 | false
                    SYSTEM_HOLD | NO_ADDRESS    | false | false | false | false | 0     | false
                    SYSTEM_HOLD | NO_ADDRESS    | true  | false | false | false |       | true
                    SYSTEM_HOLD | OTHER         | false | false | false | false |       | false
                    SYSTEM_HOLD | SECONDARY_ASN | true  | false | false | true  | 60002 | false
                    SYSTEM_HOLD | SECONDARY_ASN | true  | false | false | false |       | true
                    ON_HOLD     | INVESTIGATION | true  | false | false | true  | 60002 | false
                    """)
    void isReleasedWhenTheCauseIsGone(
            OrderItemStatus status,
            StatusReason reason,
            boolean addressed,
            boolean held,
            boolean deceased,
            boolean secondary,
            @Nullable Integer rule,
            boolean gone) {
        ReleaseFacts facts = new ReleaseFacts(addressed, held, deceased, secondary);
        assertEquals(
                rule,
                ReleasePolicy.refusal(status, reason, facts).map(Refusal::rule).orElse(null));
        assertEquals(gone, ReleasePolicy.isCauseGone(status, reason, facts));
    }
}
