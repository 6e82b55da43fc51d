package org.conferral.web.platform.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where somebody goes on to whom a provider has signed in, whatever the cookie says. people R6.1 */
class EnterProviderTest {
    @ParameterizedTest
    @CsvSource({
        "%2Frun%2Flist%3Fstatus%3DOPEN, /run/list?status=OPEN",
        "'', /",
        "%zz, /",
        "%, /",
        "%C0%80, /",
        "http%3A%2F%2Felsewhere, /",
        "%2F%2Felsewhere%2Frun%2Flist, /",
        "%2Fnowhere, /"
    })
    void cookieLeadsToOneOfOurPages(String cookie, String target) {
        assertEquals(target, EnterProvider.target(cookie));
    }
}
