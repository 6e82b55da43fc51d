package org.conferral.guard;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.Cookie;
import io.undertow.util.Headers;
import io.undertow.util.Methods;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import javax.management.StandardMBean;
import org.xnio.Options;
import org.xnio.XnioWorker;

/**
 * The first of the host's filters: sets the time that a request and its answer have, and lets nobody have so much of the
 * server at once that others get nothing. It holds no thread itself.
 */
public final class Guard implements HttpHandler {
    private static final String IMPORT = "/intake/import";
    private static final String PRINTERS_FILE = "/printing/view";
    private static final String WAYBILL = "/mypass/upload-waybill";
    private static final Pattern REPEATED = Pattern.compile("/+");
    private static final String SESSION = "JSESSIONID";
    private static final int BALANCERS = Network.balancers(System.getenv());

    private static final int LONGEST_LINE = 200;
    private static final int LONGER_THAN_A_FORM = 100_000;
    private static final int BUFFER = 1 << 14;
    private static final long LARGEST = 1L << 20;
    private static final long MEMORY = 96 * LARGEST;
    private static final long MEMORY_OF_NETWORK = 16 * LARGEST;
    private static final int STANDING_OF_NETWORK = 4;
    private static final int UPLOADS = 8;
    private static final int UPLOADS_OF_SESSION = 2;
    private static final int UPLOADS_OF_NETWORK = 4;
    private static final int WAYBILLS = 8;
    private static final int WAYBILLS_OF_NETWORK = 2;

    private final HttpHandler next;
    private final Shares shares = new Shares(LONGEST_LINE);
    private final Places standing = new Places(Integer.MAX_VALUE, STANDING_OF_NETWORK);
    private final Places memory = new Places(MEMORY, MEMORY_OF_NETWORK);
    private final Places uploads = new Places(UPLOADS, UPLOADS_OF_SESSION);
    private final Places uploadsOfNetworks = new Places(UPLOADS, UPLOADS_OF_NETWORK);
    private final Places waybills = new Places(WAYBILLS, WAYBILLS_OF_NETWORK);

    public Guard(HttpHandler next) {
        this.next = next;
        tell(() -> BALANCERS == 0 ? shares.waitingAlone() : 0);
    }

    /** Says so in place of a guard before this one: the server may be told to read its configuration anew. */
    private static void tell(GuardState state) {
        MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
        try {
            ObjectName name = new ObjectName("org.conferral:type=Guard");
            if (beans.isRegistered(name)) {
                beans.unregisterMBean(name);
            }
            beans.registerMBean(new StandardMBean(state, GuardState.class, false), name);
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        exchange.addDefaultResponseListener(Refusal::tell);
        Deadline.set(exchange);
        if (isPastTheBuffer(exchange)) {
            Refusal.notUnderstood(exchange);
            return;
        }
        Optional<String> session;
        try {
            session = Optional.ofNullable(exchange.getRequestCookie(SESSION)).map(Cookie::getValue);
        } catch (IllegalStateException | IllegalArgumentException e) {
            // too many cookies, or what is none: the application would fail on them
            Refusal.notUnderstood(exchange);
            return;
        }
        Network network = network(exchange);
        if (isUpload(exchange) && session.isEmpty()) {
            Refusal.reopen(exchange);
        } else if (!shares.isOpen(network)) {
            Refusal.send(exchange, Refusal.TOO_MANY);
        } else if (isUpload(exchange) ? takesUpload(exchange, session.get(), network) : takesPlace(exchange, network)) {
            XnioWorker threads = exchange.getConnection().getWorker();
            exchange.setDispatchExecutor(shares.of(network, threads, half(threads)));
            exchange.addResponseCommitListener(answered -> {
                if (!Deadline.hasOwnEnd(answered)) {
                    new Progress(answered, () -> shares.waits(network), standing, network.text()).watch();
                }
            });
            next.handleRequest(exchange);
        } else {
            Refusal.send(exchange, Refusal.BUSY);
        }
    }

    /** Whether no filter reads it before a thread takes it. */
    static boolean isReadAsItComes(HttpServerExchange exchange) {
        return isUpload(exchange) || isWaybill(exchange);
    }

    /** Whether it is an import, or a printer's file longer than a form. */
    static boolean isUpload(HttpServerExchange exchange) {
        String path = exchange.getRequestPath();
        return exchange.getRequestMethod().equals(Methods.POST)
                && (path.equals(IMPORT)
                        || (path.equals(PRINTERS_FILE) && exchange.getRequestContentLength() >= LONGER_THAN_A_FORM));
    }

    /** Whether it is a file of somebody of the public, longer than a form: it has the time of one. */
    private static boolean isWaybill(HttpServerExchange exchange) {
        return exchange.getRequestMethod().equals(Methods.POST)
                && exchange.getRequestPath().equals(WAYBILL)
                && exchange.getRequestContentLength() >= LONGER_THAN_A_FORM;
    }

    /**
     * Whether it has a body that nothing would read before a thread takes it, though it is none of those that may be so: the
     * filters know those by their path alone, and the length by its digits.
     */
    private static boolean isPastTheBuffer(HttpServerExchange exchange) {
        if (exchange.isRequestComplete() || isReadAsItComes(exchange)) {
            return false;
        }
        long length = exchange.getRequestContentLength();
        String told = exchange.getRequestHeaders().getFirst(Headers.CONTENT_LENGTH);
        String path = REPEATED.matcher(exchange.getRequestPath() + "/").replaceAll("/");
        return (told != null && !told.equals(Long.toString(length)))
                || path.equals(IMPORT + "/")
                || ((path.equals(PRINTERS_FILE + "/") || path.equals(WAYBILL + "/")) && length >= LONGER_THAN_A_FORM);
    }

    private boolean takesPlace(HttpServerExchange exchange, Network network) {
        return isWaybill(exchange) ? takes(exchange, waybills, network.text(), 1) : takesMemory(exchange, network);
    }

    private boolean takesUpload(HttpServerExchange exchange, String session, Network network) {
        return takes(exchange, uploadsOfNetworks, network.text(), 1) && takes(exchange, uploads, session, 1);
    }

    /** What is too long is refused later, and read into no buffer. */
    private boolean takesMemory(HttpServerExchange exchange, Network network) {
        long length = Math.min(LARGEST, Math.max(0, exchange.getRequestContentLength()));
        return takes(exchange, memory, network.text(), (length + BUFFER - 1) / BUFFER * BUFFER);
    }

    private static boolean takes(HttpServerExchange exchange, Places places, String who, long count) {
        if (!places.take(who, count)) {
            return false;
        }
        exchange.addExchangeCompleteListener((complete, proceeding) -> {
            places.giveBack(who, count);
            proceeding.proceed();
        });
        return true;
    }

    private static Network network(HttpServerExchange exchange) {
        InetSocketAddress connection = exchange.getConnection().getPeerAddress(InetSocketAddress.class);
        return Network.of(
                connection.getAddress().getHostAddress(),
                Optional.<List<String>>ofNullable(exchange.getRequestHeaders().get(Headers.X_FORWARDED_FOR))
                        .orElse(List.of()),
                BALANCERS);
    }

    private static int half(XnioWorker threads) throws IOException {
        return Math.max(1, threads.getOption(Options.WORKER_TASK_MAX_THREADS) / 2);
    }
}
