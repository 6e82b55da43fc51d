package org.conferral.web.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalAddressTest {
    // web.platform R2
    @ParameterizedTest
    @CsvSource({
        "/run/search, /run/search",
        "//evil.example/run, /evil.example/run",
        "///evil.example, /evil.example",
        "/\\evil.example, /%5Cevil.example",
        "\\\\evil.example, /%5C%5Cevil.example",
        "https://evil.example, /https://evil.example",
        "'', /"
    })
    void noAddressLeadsOutside(String path, String local) {
        assertEquals(local, LocalAddress.local(path));
    }
}
