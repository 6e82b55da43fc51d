package org.conferral.order.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.conferral.platform.entity.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be done to many items can be done to one, by the same rules. */
class BulkActionTest {
    private static final ReleaseFacts FREE = new ReleaseFacts(true, false, false, false, true);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    RELEASE     | SYSTEM_HOLD | NOT_REQUIRED | false | false |
                    RELEASE     | ON_HOLD     | NOT_REQUIRED | false | false |
                    RELEASE     | SYSTEM_HOLD | NOT_REQUIRED | true  | false | 60079
                    RELEASE     | ORDERED     | NOT_REQUIRED | false | false | 0
                    HOLD        | ORDERED     | NOT_REQUIRED | true  | false |
                    HOLD        | SENT        | NOT_REQUIRED | false | false | 0
                    CANCEL      | SYSTEM_HOLD | NOT_REQUIRED | true  | false |
                    CANCEL      | PROCESSED   | NOT_REQUIRED | false | false | 0
                    CANCEL      | ORDERED     | NOT_REQUIRED | false | true  | 60115
                    ACKNOWLEDGE | SENT        | OUTSTANDING  | false | false |
                    ACKNOWLEDGE | SENT        | PENDING      | false | false |
                    ACKNOWLEDGE | SENT        | NOT_REQUIRED | false | false | 0
                    ACKNOWLEDGE | PROCESSED   | OUTSTANDING  | false | false | 0
                    ACKNOWLEDGE | DELIVERED_IN_ERROR | OUTSTANDING | false | false | 60121
                    """)
    void isRefusedByTheFirstRuleThatIsHit(
            BulkAction action,
            OrderItemStatus status,
            SpecialHandling handling,
            boolean held,
            boolean deleted,
            @Nullable Integer rule) {
        BulkFacts item =
                new BulkFacts(1, 1, status, handling, deleted, new ReleaseFacts(true, held, false, false, true));
        assertEquals(rule, action.refusal(item).map(Refusal::rule).orElse(null));
    }

    @Test
    void statusesAreThoseThatAPersonMayMake() {
        for (BulkAction action : BulkAction.values()) {
            OrderItemStatus to = action.to();
            for (OrderItemStatus from : OrderItemStatus.values()) {
                if (to != null) {
                    BulkFacts item = new BulkFacts(1, 1, from, SpecialHandling.NOT_REQUIRED, false, FREE);
                    assertEquals(
                            OrderItemTransitions.isForAPerson(from, to),
                            action.refusal(item).isEmpty(),
                            from + " " + to);
                }
            }
        }
    }
}
