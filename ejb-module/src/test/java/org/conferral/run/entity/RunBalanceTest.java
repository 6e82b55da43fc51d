package org.conferral.run.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a run balances (docs/specification/product.md, decision 8); three records are ordered. */
class RunBalanceTest {
    // run R1.3
    @ParameterizedTest(name = "{7}")
    @CsvSource(delimiter = '|', textBlock = """
                    AWARD_AND_ORDER | 3 | 3 | 0 | 0 | 0 | true  | every record has its award and its order
                    AWARD_AND_ORDER | 2 | 3 | 1 | 0 | 0 | false | a record lacks its award
                    AWARD_AND_ORDER | 3 | 2 | 0 | 1 | 0 | false | a record lacks its order
                    AWARD_AND_ORDER | 3 | 4 | 0 | 0 | 1 | false | an order has no record
                    AWARD_AND_ORDER | 0 | 3 | 0 | 0 | 0 | false | nothing was awarded
                    ORDER           | 0 | 3 | 0 | 0 | 0 | true  | what only orders awards nothing
                    ORDER           | 1 | 3 | 0 | 0 | 0 | false | what only orders awarded something
                    ORDER           | 0 | 2 | 0 | 1 | 0 | false | what only orders lacks an order
                    """)
    void holdsWhenNothingIsLeftOver(
            RunKind kind,
            long awards,
            long orders,
            long withoutAward,
            long withoutOrder,
            long ordersAlone,
            boolean holds,
            String fact) {
        RunBalance balance = new RunBalance(
                kind, new RunCounts(5, 3, 2, 0), awards, orders, withoutAward, withoutOrder, 0, ordersAlone);
        assertEquals(holds, balance.holds(), fact);
    }
}
