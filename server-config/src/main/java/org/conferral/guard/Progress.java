package org.conferral.guard;

import io.undertow.server.HttpServerExchange;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.xnio.IoUtils;
import org.xnio.XnioExecutor;

/**
 * Looks every second how much of an answer has gone out. Of answers that stand still a network has few; a further one ends
 * with its connection, if somebody waits for the thread that writes it.
 */
final class Progress implements Runnable {
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final HttpServerExchange exchange;
    private final BooleanSupplier othersWait;
    private final Places standing;
    private final String network;
    private long before = -1;
    private boolean stands;
    private boolean over;
    private XnioExecutor.Key next;

    Progress(HttpServerExchange exchange, BooleanSupplier othersWait, Places standing, String network) {
        this.exchange = exchange;
        this.othersWait = othersWait;
        this.standing = standing;
        this.network = network;
        this.next = later();
    }

    /** Goes on until the exchange is over. */
    void watch() {
        exchange.addExchangeCompleteListener((complete, proceeding) -> {
            end();
            proceeding.proceed();
        });
    }

    @Override
    public synchronized void run() {
        if (over) {
            return;
        }
        long sent = exchange.getResponseBytesSent();
        boolean further = sent == before && !stands && !standing.take(network, 1);
        if (further && othersWait.getAsBoolean()) {
            IoUtils.safeClose(exchange.getConnection());
            return;
        }
        stands(sent == before && !further);
        before = sent;
        next = later();
    }

    /** Whether it has one of the network's few places now. */
    private void stands(boolean now) {
        if (stands && !now) {
            standing.giveBack(network, 1);
        }
        stands = now;
    }

    private synchronized void end() {
        over = true;
        next.remove();
        stands(false);
    }

    private XnioExecutor.Key later() {
        return exchange.getIoThread().executeAfter(this, BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
    }
}
