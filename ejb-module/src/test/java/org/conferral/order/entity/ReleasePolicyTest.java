package org.conferral.order.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.conferral.platform.entity.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was held goes on only when its cause is gone. */
class ReleasePolicyTest {
    // order R2.5
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ON_HOLD     | INVESTIGATION    |                         | true  | false | false | false |       | false
                    ON_HOLD     | INVESTIGATION    |                         | false | false | false | false |       | false
                    ON_HOLD     | INVESTIGATION    |                         | true  | true  | false | false | 60079 | false
                    ON_HOLD     | INVESTIGATION    |                         | true  | false | false | true  | 60002 | false
                    SYSTEM_HOLD | STUDENT_HOLD     |                         | true  | true  | false | false | 60079 | false
                    SYSTEM_HOLD | STUDENT_HOLD     |                         | true  | false | false | false |       | true
                    SYSTEM_HOLD | STUDENT_HOLD     | STUDENT_HOLD            | true  | false | false | false |       | true
                    SYSTEM_HOLD | STUDENT_HOLD     | STUDENT_HOLD NO_SIGNATORY | true  | false | false | false |     | false
                    SYSTEM_HOLD | STUDENT_HOLD     | STUDENT_HOLD NO_ADDRESS | false | false | false | false | 0     | false
                    SYSTEM_HOLD | STUDENT_HOLD     | STUDENT_HOLD NO_ADDRESS | true  | false | false | false |       | true
                    SYSTEM_HOLD | STUDENT_HOLD     |                         | false | false | false | false | 0     | false
                    SYSTEM_HOLD | STUDENT_HOLD     |                         | true  | false | true  | false | 60076 | false
                    SYSTEM_HOLD | STUDENT_DECEASED | STUDENT_DECEASED        | true  | false | true  | false | 60076 | false
                    SYSTEM_HOLD | STUDENT_DECEASED | STUDENT_DECEASED        | true  | false | false | false |       | true
                    SYSTEM_HOLD | NO_ADDRESS       | NO_ADDRESS              | false | false | false | false | 0     | false
                    SYSTEM_HOLD | NO_ADDRESS       | NO_ADDRESS              | true  | false | false | false |       | true
                    SYSTEM_HOLD | NO_ADDRESS       | NO_ADDRESS NO_TEMPLATE  | true  | false | false | false |       | false
                    SYSTEM_HOLD | MISSING_GLYPH    | MISSING_GLYPH           | true  | false | false | false |       | false
                    SYSTEM_HOLD | MISSING_GLYPH    |                         | true  | false | false | false |       | true
                    SYSTEM_HOLD | MISSING_GLYPH    |                         | true  | true  | false | false | 60079 | false
                    SYSTEM_HOLD | DOCUMENT_GENERATION_ERROR | NAME_TOO_LONG  | true  | false | false | false |       | false
                    SYSTEM_HOLD | DOCUMENT_GENERATION_ERROR |                | true  | false | false | false |       | true
                    SYSTEM_HOLD | OTHER            |                         | true  | false | false | false |       | false
                    SYSTEM_HOLD | SECONDARY_ASN    |                         | true  | false | false | true  | 60002 | false
                    SYSTEM_HOLD | SECONDARY_ASN    |                         | true  | false | false | false |       | true
                    """)
    void isReleasedWhenTheCauseIsGone(
            OrderItemStatus status,
            StatusReason reason,
            @Nullable String errors,
            boolean addressed,
            boolean held,
            boolean deceased,
            boolean secondary,
            @Nullable Integer rule,
            boolean gone) {
        ReleaseFacts facts = new ReleaseFacts(addressed, held, deceased, secondary, true);
        assertEquals(
                rule, ReleasePolicy.refusal(status, facts).map(Refusal::rule).orElse(null));
        List<String> wrong = errors == null ? List.of() : List.of(errors.split(" ", -1));
        assertEquals(gone, ReleasePolicy.isCauseGone(status, reason, wrong, facts));
    }

    // order R2.5
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void goesOnWhenItsOrganizationIsApproved(boolean approved) {
        ReleaseFacts facts = new ReleaseFacts(true, false, false, false, approved);
        assertEquals(
                approved, ReleasePolicy.refusal(OrderItemStatus.ON_HOLD, facts).isEmpty());
        assertEquals(
                approved,
                ReleasePolicy.isCauseGone(
                        OrderItemStatus.SYSTEM_HOLD,
                        StatusReason.CONSUMER_SUSPENDED,
                        List.of("CONSUMER_SUSPENDED"),
                        facts));
    }
}
