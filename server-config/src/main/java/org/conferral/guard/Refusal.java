package org.conferral.guard;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The words for what is answered before the application knows of it. */
final class Refusal {
    static final int SEE_OTHER = 303;
    private static final int NOT_UNDERSTOOD = 400;
    static final int TOO_MANY = 429;
    static final int BUSY = 503;

    private static final String AGAIN = "10";
    private static final Map<Integer, String> WORDS = Map.of(
            SEE_OTHER,
            words("Please sign in again.", "Veuillez ouvrir une nouvelle session."),
            413,
            words("What was sent is too long.", "Ce qui a été envoyé est trop long."),
            TOO_MANY,
            words(
                    "Too many requests come from your network at once. Please try again in a moment.",
                    "Trop de demandes viennent à la fois de votre réseau. Veuillez réessayer dans un instant."),
            BUSY,
            words(
                    "The server is busy. Please try again in a moment.",
                    "Le serveur est occupé. Veuillez réessayer dans un instant."));

    private static final String OTHER =
            words("This request was not understood.", "Cette demande n’a pas été comprise.");

    private Refusal() {}

    /** Asks to come again. */
    static void send(HttpServerExchange exchange, int status) {
        exchange.setStatusCode(status);
        exchange.getResponseHeaders().put(Headers.RETRY_AFTER, AGAIN);
        exchange.endExchange();
    }

    /** No browser sends that. */
    static void notUnderstood(HttpServerExchange exchange) {
        exchange.setStatusCode(NOT_UNDERSTOOD);
        exchange.endExchange();
    }

    /** Asks for the same page, without what was sent: it leads to where one signs in. */
    static void reopen(HttpServerExchange exchange) {
        exchange.setStatusCode(SEE_OTHER);
        exchange.getResponseHeaders().put(Headers.LOCATION, exchange.getRequestPath());
        exchange.endExchange();
    }

    /** Gives an answer that has no words its own; at once, whatever of the request is still to come. */
    static boolean tell(HttpServerExchange exchange) {
        int status = exchange.getStatusCode();
        if (!exchange.isResponseChannelAvailable() || status < SEE_OTHER || status == 304) {
            return false;
        }
        exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "text/html;charset=UTF-8");
        exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, "no-store");
        exchange.getResponseSender().send(WORDS.getOrDefault(status, OTHER), StandardCharsets.UTF_8);
        return true;
    }

    private static String words(String english, String french) {
        return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width\"><title>Conferral</title></head><body><h1>"
                + english + "</h1><h1 lang=\"fr\">" + french + "</h1></body></html>";
    }
}
