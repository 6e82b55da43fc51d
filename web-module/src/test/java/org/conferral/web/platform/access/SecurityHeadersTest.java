package org.conferral.web.platform.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.conferral.platform.entity.Environment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecurityHeadersTest {
    @ParameterizedTest
    @CsvSource({"true, true", "false, false", "'', false"})
    void onlyWhereCookiesGoByTlsAloneBrowsersAreToldToComeByIt(String setting, boolean told)
            throws IOException, ServletException {
        Map<String, String> headers = new HashMap<>();
        new SecurityHeaders(new Environment(Map.of("CONFERRAL_SECURE_COOKIES", setting)))
                .doFilter(
                        with(HttpServletRequest.class, (proxy, method, values) -> "/run/list"),
                        with(HttpServletResponse.class, (proxy, method, values) -> {
                            headers.put(String.valueOf(values[0]), String.valueOf(values[1]));
                            return null;
                        }),
                        (request, response) -> headers.put("chain", "reached"));
        assertEquals(told, headers.containsKey("Strict-Transport-Security"));
        assertEquals("DENY", headers.get("X-Frame-Options"));
        assertEquals("reached", headers.get("chain"));
    }

    private static <T> T with(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
