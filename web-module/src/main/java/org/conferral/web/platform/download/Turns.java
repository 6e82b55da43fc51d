package org.conferral.web.platform.download;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Who may write a file now: so few at once that the pages keep their threads and connections. Whoever waits holds
 * neither: the request is put by, and dispatched to its servlet again when its turn has come. Of one person few files are
 * on the way at once, of those who have no login a part only, and of all together not so many that the last of them waits in
 * vain.
 */
@ApplicationScoped
public class Turns {
    /** One core writes, where there are two: the others are the runs' and the pages'. */
    private static final int USUAL = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);
    private static final String TURN = Turns.class.getName();
    private static final String TAKER = TURN + ".taker";
    private static final int OF_EACH = 4;
    private static final int IN_ALL = 60;
    private static final int OF_THE_PUBLIC = 20;

    private final Deque<AsyncContext> waiting = new ArrayDeque<>();
    private final Map<Taker, Integer> onTheWay = new HashMap<>();
    private int free;

    /**
     * Whose file it is.
     *
     * @param name a login, or the network of who has none
     */
    record Taker(String name, boolean ofThePublic) {}

    public Turns() {
        this(USUAL);
    }

    /** So many write at once. */
    Turns(int atOnce) {
        free = atOnce;
    }

    /** Whether a file may be on its way to this one, for this request; {@link #over} when it has arrived, or never will. */
    synchronized boolean admits(HttpServletRequest request, Taker taker) {
        if (request.getAttribute(TAKER) != null) {
            return true;
        }
        int own = onTheWay.getOrDefault(taker, 0);
        if (own >= OF_EACH || count(false) >= IN_ALL || (taker.ofThePublic() && count(true) >= OF_THE_PUBLIC)) {
            return false;
        }
        onTheWay.put(taker, own + 1);
        request.setAttribute(TAKER, taker);
        return true;
    }

    /** How many files are on the way, to all or to the public only. */
    private int count(boolean publicOnly) {
        return onTheWay.entrySet().stream()
                .filter(entry -> !publicOnly || entry.getKey().ofThePublic())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** No file is on its way for this request any more. */
    synchronized void over(ServletRequest request) {
        if (request.getAttribute(TAKER) instanceof Taker taker) {
            request.removeAttribute(TAKER);
            int left = onTheWay.getOrDefault(taker, 0) - 1;
            if (left > 0) {
                onTheWay.put(taker, left);
            } else {
                onTheWay.remove(taker);
            }
        }
    }

    /**
     * Whether this request may write now; who is told so must {@link #end} the turn. Otherwise the request comes again.
     */
    synchronized boolean begin(HttpServletRequest request, HttpServletResponse response) {
        if (request.getAttribute(TURN) != null) {
            request.removeAttribute(TURN);
            return true;
        }
        if (free > 0) {
            free--;
            return true;
        }
        AsyncContext later = request.startAsync(request, response);
        later.setTimeout(LONGEST_WAIT.toMillis());
        later.addListener(new Patience(later));
        waiting.add(later);
        return false;
    }

    /** Gives the turn to whoever has waited longest. */
    synchronized void end() {
        AsyncContext next = waiting.poll();
        if (next == null) {
            free++;
        } else {
            next.getRequest().setAttribute(TURN, true);
            next.dispatch();
        }
    }

    private synchronized boolean leave(AsyncContext context) {
        return waiting.remove(context);
    }

    /** Gives back the turn of a request that has ended, after all, before it took it. */
    private synchronized void giveBack(ServletRequest request) {
        if (request.getAttribute(TURN) != null) {
            request.removeAttribute(TURN);
            end();
        }
    }

    /** Ends a wait that has been too long. */
    private final class Patience implements AsyncListener {
        private final AsyncContext context;
        private final ServletRequest request;

        Patience(AsyncContext context) {
            this.context = context;
            this.request = context.getRequest();
        }

        @Override
        public void onTimeout(AsyncEvent event) throws IOException {
            if (leave(context)) {
                ((HttpServletResponse) context.getResponse()).sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
                context.complete();
            }
        }

        @Override
        public void onError(AsyncEvent event) {
            leave(context);
        }

        /** Whatever came of it: its servlet may have answered that there is no such file any more, or failed. */
        @Override
        public void onComplete(AsyncEvent event) {
            leave(context);
            giveBack(request);
            over(request);
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            // the file is being sent: nothing to end any more
        }
    }
}
