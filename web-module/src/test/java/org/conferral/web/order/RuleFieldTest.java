package org.conferral.web.order;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.conferral.platform.entity.BusinessException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each rule is told beside the field that it is about. */
class RuleFieldTest {
    private static @Nullable String field(int rule, Object... values) {
        return RuleField.of(new BusinessException(rule, values));
    }

    @Test
    void fieldIsTheOneThatTheRuleIsAbout() {
        assertEquals("street", field(60108, "Courier"));
        assertEquals("other_name", field(60108));
        assertEquals("requested_by", field(0, "requested_by"));
        assertEquals("copies", field(0, "copies"));
        assertEquals("name", field(44005, "12345-67890"));
        assertEquals("name", field(44015, "12345-67890", "1"));
        assertEquals(null, field(60076));
    }
}
