package org.conferral.web.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AudienceTest {
    // web.platform R20
    @ParameterizedTest
    @CsvSource({
        "/mypass, MYPASS, MYPASS",
        "/mypass/nowhere, MYPASS, MYPASS",
        "/verify, PUBLIC, PUBLIC",
        "/v/ABCD, PUBLIC, PUBLIC",
        "/documents, PUBLIC, PUBLIC",
        "/documents/fetch, PUBLIC, PUBLIC",
        "/api/wallet/ABCD, PUBLIC, PUBLIC",
        "/nowhere, PUBLIC, STAFF",
        "/verify/nowhere, PUBLIC, STAFF",
        "/, STAFF, STAFF",
        "/run/list, STAFF, STAFF",
        "/download/1, STAFF, STAFF",
        "/sign-in, STAFF, STAFF",
        "/sign-in/check, STAFF, STAFF",
        "/enter, STAFF, STAFF",
        "/invitation/accept, STAFF, STAFF",
        "/error, STAFF, STAFF"
    })
    void whatWentWrongIsToldToWhoIsThere(String path, Audience stranger, Audience staff) {
        assertEquals(stranger, Audience.of(path, false));
        assertEquals(staff, Audience.of(path, true));
    }
}
