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
    private static final HttpString FILE = new HttpString("Content-Disposition");
    private static final Duration FORM = Duration.ofSeconds(20);
    private static final int FORM_BYTES_A_SECOND = 8_192;
    private static final Duration UPLOAD = Duration.ofMinutes(10);
    private static final int UPLOAD_BYTES_A_SECOND = 4_096;
    private static final Duration ANSWER = Duration.ofMinutes(1);
    private static final Duration REST = Duration.ofSeconds(5);

    private Deadline() {}

    /** Sets those of this request. A file has an end of its own, in the application. */
    static void set(HttpServerExchange exchange) {
        if (!exchange.isRequestComplete()) {
            closeUnless(
                    exchange, Arrived::test, forSending(exchange.getRequestContentLength(), Guard.isUpload(exchange)));
        }
        exchange.addResponseCommitListener(answered -> {
            if (!Arrived.test(answered)) {
                closeUnless(answered, HttpServerExchange::isComplete, REST);
            } else if (!answered.getResponseHeaders().contains(FILE)) {
                closeUnless(answered, HttpServerExchange::isComplete, ANSWER);
            }
        });
    }

    /** How long a body of this length may take. */
    static Duration forSending(long bytes, boolean upload) {
        long length = Math.max(0, bytes);
        return upload
                ? UPLOAD.plusSeconds(length / UPLOAD_BYTES_A_SECOND)
                : FORM.plusSeconds(length / FORM_BYTES_A_SECOND);
    }

    private static void closeUnless(HttpServerExchange exchange, Predicate<HttpServerExchange> done, Duration after) {
        XnioExecutor.Key key = exchange.getIoThread()
                .executeAfter(
                        () -> {
                            if (!done.test(exchange)) {
                                IoUtils.safeClose(exchange.getConnection());
                            }
                        },
                        after.toMillis(),
                        TimeUnit.MILLISECONDS);
        exchange.addExchangeCompleteListener((complete, next) -> {
            key.remove();
            next.proceed();
        });
    }
}
