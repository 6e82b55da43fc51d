package org.conferral.web.platform.access;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormPolicyTest {
    private static final String STATE = "jakarta.faces.ViewState";
    private static final String NONCE = "primefaces.nonce";

    @Test
    void formOfOurPagesIsSound() {
        assertTrue(FormPolicy.isSound(with("look", "any text: %&\"'<>")));
        assertTrue(
                FormPolicy.isSound(with("jakarta.faces.partial.resetValues", "true")), "as tag resetValues sends it");
        assertTrue(FormPolicy.isSound(with("primefaces.ignoreautoupdate", "true")));
        assertTrue(FormPolicy.isSound(with("primefaces.skipchildren", "true")));
    }

    // web.platform R17
    @ParameterizedTest
    @CsvSource({
        "jakarta.faces.ViewState, abc",
        "jakarta.faces.ViewState, ''",
        "jakarta.faces.ViewState, stateless",
        "jakarta.faces.ViewState, 1:2:3",
        "jakarta.faces.RenderKitId, WML",
        "primefaces.nonce, abc",
        "jakarta.faces.partial.execute, <script>",
        "items_first, -1",
        "items_rows, 99999999999",
        "items_rows, abc",
        "jftfdi, ''",
        "cid, 1"
    })
    void whatFacesFailsOnIsNone(String name, String value) {
        assertFalse(FormPolicy.isSound(with(name, value)));
    }

    // web.platform R17
    @Test
    void stateAndNonceAreThereOnce() {
        String[] nonce = {"A".repeat(48)};
        assertTrue(FormPolicy.isSound(Map.of(STATE, new String[] {"1:2"}, NONCE, nonce)));
        assertFalse(FormPolicy.isSound(Map.of(NONCE, nonce)));
        assertFalse(FormPolicy.isSound(Map.of(STATE, new String[] {"1:2"})));
        assertFalse(FormPolicy.isSound(Map.of(STATE, new String[] {"1:2", "1:2"}, NONCE, nonce)));
    }

    private static Map<String, String[]> with(String name, String value) {
        Map<String, String[]> form = new HashMap<>();
        form.put(STATE, new String[] {"-1234:5678"});
        form.put(NONCE, new String[] {"A".repeat(48)});
        form.put("items_first", new String[] {"25"});
        form.put(name, new String[] {value});
        return form;
    }
}
