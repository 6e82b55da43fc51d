package org.conferral.it.web;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.conferral.it.testbed.Patience;

/** What a page asks of the server while a person does something on it. */
final class Traffic implements AutoCloseable {
    /** Two frames: what a key or a click sets off by script has been sent by then. */
    private static final String FRAMES =
            "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))";

    private final Page page;
    private final List<Request> asked = new ArrayList<>();
    private final AtomicInteger open = new AtomicInteger();
    private final Consumer<Request> begin;
    private final Consumer<Request> end;

    private Traffic(Page page) {
        this.page = page;
        this.begin = this::begun;
        this.end = this::ended;
        page.onRequest(begin);
        page.onRequestFinished(end);
        page.onRequestFailed(end);
    }

    private void begun(Request request) {
        asked.add(request);
        open.incrementAndGet();
    }

    private void ended(Request request) {
        if (asked.contains(request)) {
            open.decrementAndGet();
        }
    }

    static Traffic of(Page page) {
        return new Traffic(page);
    }

    /** Waits until all that was asked is answered and the page stands. */
    void settle() {
        Patience.await("answers", this::quiet, quiet -> quiet);
        page.waitForLoadState();
    }

    private boolean quiet() {
        if (open.get() == 0) {
            page.evaluate(FRAMES);
        } else {
            page.waitForTimeout(1); // lets the browser tell what happened
        }
        return open.get() <= 0;
    }

    /** The bodies of what was sent. */
    List<String> sent() {
        return asked.stream()
                .filter(request -> request.method().equals("POST"))
                .map(request -> Objects.toString(request.postData(), ""))
                .toList();
    }

    @Override
    public void close() {
        page.offRequest(begin);
        page.offRequestFinished(end);
        page.offRequestFailed(end);
    }
}
