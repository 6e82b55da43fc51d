package org.conferral.guard;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.HttpString;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.xnio.IoUtils;
import org.xnio.XnioExecutor;

/** When a request must be whole and its answer be taken; whoever needs longer loses the connection. */
final class Deadline {
    /** Says of an answer that whoever sends it looks at its end (org.conferral.web.platform.download.Downloads). */
    private static final HttpString OWN_END = new HttpString("Accept-Ranges");

    private static final Duration FORM = Duration.ofSeconds(20);
    private static final int FORM_BYTES_A_SECOND = 8_192;
    private static final Duration UPLOAD = Duration.ofMinutes(10);
    private static final int UPLOAD_BYTES_A_SECOND = 4_096;
    private static final Duration ANSWER = Duration.ofMinutes(1);
    private static final int ANSWER_BYTES_A_SECOND = 4_096;
    private static final Duration REST = Duration.ofSeconds(5);

    private Deadline() {}

    /** Sets that of this request. */
    static void set(HttpServerExchange exchange) {
        if (!exchange.isRequestComplete()) {
            closeUnless(
                    exchange, Arrived::test, forSending(exchange.getRequestContentLength(), Guard.isUpload(exchange)));
        }
        exchange.addResponseCommitListener(answered -> {
            if (!Arrived.test(answered)) {
                closeUnless(answered, HttpServerExchange::isComplete, REST);
            } else if (!hasOwnEnd(answered)) {
                closeUnless(answered, HttpServerExchange::isComplete, forTaking(answered.getResponseContentLength()));
            }
        });
    }

    /** Whether the application ends it: a file, which holds no thread. */
    static boolean hasOwnEnd(HttpServerExchange exchange) {
        return "none".equals(exchange.getResponseHeaders().getFirst(OWN_END));
    }

    /** How long a body of this length may take. */
    static Duration forSending(long bytes, boolean upload) {
        long length = Math.max(0, bytes);
        return upload
                ? UPLOAD.plusSeconds(length / UPLOAD_BYTES_A_SECOND)
                : FORM.plusSeconds(length / FORM_BYTES_A_SECOND);
    }

    /** How long an answer of this length, where it is known, may take. */
    static Duration forTaking(long bytes) {
        return ANSWER.plusSeconds(Math.max(0, bytes) / ANSWER_BYTES_A_SECOND);
    }

    private static void closeUnless(HttpServerExchange exchange, Predicate<HttpServerExchange> done, Duration after) {
        after(after, exchange, () -> {
            if (!done.test(exchange)) {
                IoUtils.safeClose(exchange.getConnection());
            }
        });
    }

    /** Unless the exchange is over by then. */
    private static void after(Duration time, HttpServerExchange exchange, Runnable task) {
        XnioExecutor.Key key = exchange.getIoThread().executeAfter(task, time.toMillis(), TimeUnit.MILLISECONDS);
        exchange.addExchangeCompleteListener((complete, next) -> {
            key.remove();
            next.proceed();
        });
    }
}
