package org.conferral.document.control.proof;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.conferral.platform.entity.Environment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicSiteTest {
    private static PublicSite site(String production, String address) {
        return new PublicSite(
                new Environment(Map.of("CONFERRAL_PRODUCTION", production, "CONFERRAL_PUBLIC_URL", address)));
    }

    @ParameterizedTest
    @CsvSource({"true,https://alberta.example/records", "false,''", "false,http://localhost:8080", "'',''"})
    void anAddressThatMayBePrintedIsTaken(String production, String address) {
        assertDoesNotThrow(site(production, address)::check);
    }

    @ParameterizedTest
    @CsvSource({"true,''", "true,http://alberta.example", "true,alberta.example"})
    void realDocumentsNeedAnAddressOfTheMinistry(String production, String address) {
        String refusal = String.valueOf(assertThrows(IllegalArgumentException.class, site(production, address)::check)
                .getMessage());
        assertTrue(refusal.contains("CONFERRAL_PUBLIC_URL"), refusal);
    }

    @Test
    void aPathKeepsNoSlashAtItsEnd() {
        assertTrue(site("true", "https://alberta.example/records/").base().endsWith("/records"));
    }
}
