package org.conferral.web.platform.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.conferral.platform.entity.Environment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecurityHeadersTest {
    @ParameterizedTest
    @CsvSource({"true, true", "false, false", "'', false"})
    void onlyWhereCookiesGoByTlsAloneBrowsersAreToldToComeByIt(String setting, boolean told) {
        assertEquals(told, SecurityHeaders.onlyTls(new Environment(Map.of("CONFERRAL_SECURE_COOKIES", setting))));
    }
}
