package org.conferral.web.platform.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A session that a page keeps polling, for which nobody has done anything else for a while. */
class IdleSessionTest {
    private static final int HALF_AN_HOUR = (int) Duration.ofMinutes(30).toSeconds();

    private final AtomicInteger invalidated = new AtomicInteger();

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
                    29 | false | web.platform R3: it lives while somebody did something within the time
                    31 | true  | web.run R1.4: watching alone does not keep it alive
                    """)
    void endsAfterTheSameTimeAsOneThatIsNotUsed(int minutes, boolean ends, String fact) {
        long last = Instant.now().minus(Duration.ofMinutes(minutes)).toEpochMilli();
        assertEquals(ends, IdleSession.ended(request(session(last))), fact);
        assertEquals(ends ? 1 : 0, invalidated.get(), fact);
    }

    private HttpSession session(long lastAct) {
        return as(HttpSession.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "getAttribute" -> lastAct;
            case "getMaxInactiveInterval" -> HALF_AN_HOUR;
            case "invalidate" -> {
                invalidated.incrementAndGet();
                yield null;
            }
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    private static HttpServletRequest request(HttpSession session) {
        return as(HttpServletRequest.class, (proxy, method, arguments) -> session);
    }

    private static <T> T as(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
