package org.conferral.web.platform.download;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who may write a file, who waits, and that no turn is lost. */
class TurnsTest {
    private final Turns turns = new Turns(3);

    @Test
    void threeWriteAtOnceAndTheNextWhenOneHasEnded() {
        threeWrite();
        Asking fourth = new Asking();
        assertFalse(asks(fourth));

        turns.end();

        assertTrue(fourth.dispatched);
        assertFalse(asks(new Asking()), "its turn is taken");
        assertTrue(asks(fourth));
    }

    @Test
    void turnOfARequestThatEndsWithoutTakingItGoesToTheNext() throws IOException {
        threeWrite();
        Asking gone = new Asking();
        Asking next = new Asking();
        assertFalse(asks(gone) || asks(next));

        turns.end();
        gone.ends();

        assertTrue(next.dispatched, "the one before it answered that there is no such file any more");
        assertTrue(asks(next));
    }

    @Test
    void turnThatNobodyTookIsFreeAgain() throws IOException {
        for (int i = 0; i < 5; i++) {
            threeWrite();
            Asking gone = new Asking();
            assertFalse(asks(gone));
            turns.end();
            gone.ends();
            turns.end();
            turns.end();
        }
        assertTrue(asks(new Asking()));
    }

    @Test
    void turnThatWasTakenIsGivenBackOnce() throws IOException {
        threeWrite();
        Asking fourth = new Asking();
        assertFalse(asks(fourth));
        turns.end();
        assertTrue(asks(fourth));

        fourth.ends();

        assertFalse(asks(new Asking()), "it writes on");
    }

    @Test
    void whoWaitsTooLongIsToldSo() throws IOException {
        threeWrite();
        Asking fourth = new Asking();
        assertFalse(asks(fourth));

        fourth.timesOut();
        turns.end();

        assertEquals(HttpServletResponse.SC_SERVICE_UNAVAILABLE, fourth.status);
        assertFalse(fourth.dispatched);
        assertTrue(asks(new Asking()));
    }

    @Test
    void ofOnePersonFewFilesAreOnTheWay() throws IOException {
        List<Asking> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Asking one = new Asking();
            all.add(one);
            assertTrue(turns.admits(one.request, staff("records")));
            assertTrue(turns.admits(one.request, staff("records")), "it comes again when its turn has come");
        }
        assertFalse(turns.admits(new Asking().request, staff("records")));
        assertTrue(turns.admits(new Asking().request, staff("auditor")));

        turns.over(all.get(0).request);
        turns.over(all.get(0).request);

        assertTrue(turns.admits(new Asking().request, staff("records")));
        assertFalse(turns.admits(new Asking().request, staff("records")), "one is one");
    }

    @Test
    void ofAllTogetherNotSoManyThatTheLastWaitsInVain() {
        for (int i = 0; i < 60; i++) {
            assertTrue(turns.admits(new Asking().request, staff("person " + i)));
        }
        assertFalse(turns.admits(new Asking().request, staff("another")));
    }

    @Test
    void whoHasNoLoginLeavesPlacesToTheOthers() {
        for (int i = 0; i < 20; i++) {
            assertTrue(turns.admits(new Asking().request, new Turns.Taker("203.0.113." + i, true)));
        }
        assertFalse(turns.admits(new Asking().request, new Turns.Taker("203.0.113.99", true)));
        assertTrue(turns.admits(new Asking().request, staff("records")));
    }

    private static Turns.Taker staff(String login) {
        return new Turns.Taker(login, false);
    }

    private void threeWrite() {
        for (int i = 0; i < 3; i++) {
            assertTrue(asks(new Asking()));
        }
    }

    private boolean asks(Asking asking) {
        return turns.begin(asking.request, asking.response);
    }

    /** A request for a file, as the container would carry it. */
    private static final class Asking {
        private final Map<Object, Object> attributes = new HashMap<>();
        private final List<AsyncListener> listeners = new ArrayList<>();
        final HttpServletRequest request =
                standIn(HttpServletRequest.class, (proxy, method, arguments) -> switch (method.getName()) {
                    case "getAttribute" -> attributes.get(arguments[0]);
                    case "setAttribute" -> attributes.put(arguments[0], arguments[1]);
                    case "removeAttribute" -> attributes.remove(arguments[0]);
                    case "startAsync" -> context();
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        final HttpServletResponse response = standIn(HttpServletResponse.class, (proxy, method, arguments) -> {
            if (method.getName().equals("sendError")) {
                status = (int) arguments[0];
                return proxy;
            }
            throw new UnsupportedOperationException(method.getName());
        });
        boolean dispatched;
        int status;

        private AsyncContext context() {
            return standIn(AsyncContext.class, (proxy, method, arguments) -> switch (method.getName()) {
                case "getRequest" -> request;
                case "getResponse" -> response;
                case "addListener" -> listeners.add((AsyncListener) arguments[0]);
                case "dispatch" -> dispatch();
                case "setTimeout", "complete" -> proxy;
                case "equals" -> proxy == arguments[0];
                case "hashCode" -> System.identityHashCode(proxy);
                default -> throw new UnsupportedOperationException(method.getName());
            });
        }

        private Asking dispatch() {
            dispatched = true;
            return this;
        }

        void ends() throws IOException {
            for (AsyncListener listener : listeners) {
                listener.onComplete(new AsyncEvent(context()));
            }
        }

        void timesOut() throws IOException {
            for (AsyncListener listener : listeners) {
                listener.onTimeout(new AsyncEvent(context()));
            }
        }

        private static <T> T standIn(Class<T> type, InvocationHandler act) {
            return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, act));
        }
    }
}
