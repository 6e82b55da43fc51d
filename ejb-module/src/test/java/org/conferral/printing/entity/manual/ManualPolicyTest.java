package org.conferral.printing.entity.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.conferral.platform.entity.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** printing R9.2: docs/specification/product.md, decision 11. */
class ManualPolicyTest {
    @ParameterizedTest
    @CsvSource({"false, false, false, ", "true, true, true, 60076", "false, true, false, 60079", "false, false, true, 0"
    })
    void whatIsHeldOrSpoiledIsNotHandedOver(boolean deceased, boolean held, boolean spoiled, Integer rule) {
        assertEquals(
                rule,
                ManualPolicy.refusal(new ManualPolicy.Facts(deceased, held, spoiled))
                        .map(Refusal::rule)
                        .orElse(null));
    }
}
