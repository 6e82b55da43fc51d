package org.conferral.web.mypass;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a request may say in a field, whoever wrote it. */
class FieldsTest {
    private static final String NAME = "name";

    private static HttpServletRequest sends(@Nullable String text) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                HttpServletRequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) ->
                        method.getName().equals("getParameter") && NAME.equals(arguments[0]) ? text : null);
    }

    // mypass R1.1
    @ParameterizedTest
    @CsvSource({
        "7, 7",
        "999999999999999999, 999999999999999999",
        "1000000000000000000, 0",
        "-1, 0",
        "' 7', 0",
        "7.0, 0",
        "'', 0",
        ", 0"
    })
    void aNumberIsOneOfOursOrNone(@Nullable String sent, long number) {
        assertEquals(number, Fields.number(sends(sent), NAME));
    }

    @Test
    void whatIsSaidHasNoBlanksAroundItAndRoom() {
        assertEquals("Ann Lee", Fields.said(sends("  Ann \t Lee \n"), NAME, 7));
        assertEquals("Ann Le", Fields.said(sends("  Ann \t Lee \n"), NAME, 6));
        assertNull(Fields.said(sends(" \n\t "), NAME, 7));
        assertNull(Fields.said(sends(null), NAME, 7));
    }

    @Test
    void aFieldThatWasNotSentIsBlank() {
        assertEquals("", Fields.text(sends(null), NAME));
        assertEquals("  as sent ", Fields.text(sends("  as sent "), NAME));
    }
}
