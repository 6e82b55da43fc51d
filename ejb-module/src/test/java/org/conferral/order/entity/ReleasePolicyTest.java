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
                    ON_HOLD     | INVESTIGATION | 0 | true  | false | false | false |       | false
                    ON_HOLD     | INVESTIGATION | 0 | false | false | false | false |       | false
                    ON_HOLD     | INVESTIGATION | 0 | true  | true  | false | false | 60079 | false
                    SYSTEM_HOLD | STUDENT_HOLD  | 0 | true  | true  | false | false | 60079 | false
                    SYSTEM_HOLD | STUDENT_HOLD  | 0 | true  | false | false | false |       | true
                    SYSTEM_HOLD | STUDENT_HOLD  | 0 | true  | false | true  | false | 60076 | false
                    SYSTEM_HOLD | NO_ADDRESS    | 0 | false | false | false | false | 0     | false
                    SYSTEM_HOLD | NO_ADDRESS    | 0 | true  | false | false | false |       | true
                    SYSTEM_HOLD | MISSING_GLYPH | 2 | true  | false | false | false |       | false
                    SYSTEM_HOLD | MISSING_GLYPH | 0 | true  | false | false | false |       | true
                    SYSTEM_HOLD | MISSING_GLYPH | 0 | true  | true  | false | false | 60079 | false
                    SYSTEM_HOLD | DOCUMENT_GENERATION_ERROR | 1 | true  | false | false | false | | false
                    SYSTEM_HOLD | DOCUMENT_GENERATION_ERROR | 0 | true  | false | false | false | | true
                    SYSTEM_HOLD | OTHER         | 0 | false | false | false | false |       | false
                    SYSTEM_HOLD | SECONDARY_ASN | 0 | true  | false | false | true  | 60002 | false
                    SYSTEM_HOLD | SECONDARY_ASN | 0 | true  | false | false | false |       | true
                    ON_HOLD     | INVESTIGATION | 0 | true  | false | false | true  | 60002 | false
                    """)
    void isReleasedWhenTheCauseIsGone(
            OrderItemStatus status,
            StatusReason reason,
            int errors,
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
        assertEquals(gone, ReleasePolicy.isCauseGone(status, reason, errors, facts));
    }
}
