package org.conferral.guard;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.AttachmentKey;

/** Stands behind the filters that read a request whole, and notes that it is. */
public final class Arrived implements HttpHandler {
    private static final AttachmentKey<Boolean> WHOLE = AttachmentKey.create(Boolean.class);

    private final HttpHandler next;

    public Arrived(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        if (!Guard.isReadAsItComes(exchange)) {
            exchange.putAttachment(WHOLE, true);
        }
        next.handleRequest(exchange);
    }

    /** Whether all of the request is here. */
    static boolean test(HttpServerExchange exchange) {
        return exchange.isRequestComplete() || exchange.getAttachment(WHOLE) != null;
    }
}
