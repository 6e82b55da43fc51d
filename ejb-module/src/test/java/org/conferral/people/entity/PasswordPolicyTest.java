package org.conferral.people.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** docs/specification/product.md, decision 26: what can be a password. people R2.3 */
class PasswordPolicyTest {
    @ParameterizedTest
    @CsvSource({
        "seven green tables, seven green tables, ",
        "elevenchars, elevenchars, SHORT",
        "twelve chars, twelve chars, ",
        "aaaaaaaabbbb, aaaaaaaabbbb, PLAIN",
        "jane.doe1234, jane.doe1234, LOGIN",
        "1Jane.Doe!23, 1Jane.Doe!23, LOGIN",
        "jane.doe and six more, jane.doe and six more, ",
        "seven green tables, seven green table, UNEQUAL",
        "ᐊᓪᓚᓐ ᐃᓄᒃᑎᑐᑦ ᓄᓇ, ᐊᓪᓚᓐ ᐃᓄᒃᑎᑐᑦ ᓄᓇ, "
    })
    void namesTheFirstFault(String password, String again, PasswordFault fault) {
        assertEquals(fault, PasswordPolicy.fault("jane.doe", password, again).orElse(null));
    }

    @Test
    void whatTakesMoreBytesThanCountIsRefused() {
        String limit = "abcdefgh".repeat(9);
        assertEquals(null, PasswordPolicy.fault("jane.doe", limit, limit).orElse(null));
        String accented = "abcdefgé" + "abcdefgh".repeat(8);
        assertEquals(
                PasswordFault.LONG,
                PasswordPolicy.fault("jane.doe", accented, accented).orElse(null));
    }
}
