package org.conferral.it.web;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.conferral.it.testbed.Patience;

/** What a page asks of the server while a person does something on it. */
final class Traffic implements AutoCloseable {
    /**
     * After two frames, by which what a key or a click sets off by script has been sent: whether all of it is done, and
     * each button may be pressed again, which takes half a second.
     */
    private static final String DONE = """
            () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() =>
              done((!window.PrimeFaces || window.PrimeFaces.ajax.Queue.isEmpty())
                && !document.querySelector('.ui-state-loading'))))))
            """;

    private final Page page;
    private final List<Request> asked = new ArrayList<>();
    private final Set<Request> open = new LinkedHashSet<>();
    private final Consumer<Request> begin;
    private final Consumer<Request> end;
    private final Consumer<Frame> leave;

    private Traffic(Page page) {
        this.page = page;
        this.begin = this::begun;
        this.end = this::ended;
        this.leave = this::left;
        page.onRequest(begin);
        page.onRequestFinished(end);
        page.onRequestFailed(end);
        page.onFrameNavigated(leave);
    }

    private void begun(Request request) {
        asked.add(request);
        // of what is no part of the page, such as its icon, the browser does not always tell the end
        if (!request.resourceType().equals("other")) {
            open.add(request);
        }
    }

    /** Another page stands: whatever the one before still waited for is nobody's any more. */
    private void left(Frame frame) {
        if (frame.equals(page.mainFrame())) {
            open.removeIf(request -> !request.isNavigationRequest());
        }
    }

    private void ended(Request request) {
        open.remove(request);
    }

    static Traffic of(Page page) {
        return new Traffic(page);
    }

    /** Waits until all that was asked is answered and the page stands. */
    void settle() {
        Patience.await("answers", this::unanswered, List::isEmpty);
        page.waitForLoadState();
    }

    private List<String> unanswered() {
        if (open.isEmpty() && !isDone()) {
            return List.of("the script of " + page.url());
        }
        page.waitForTimeout(1); // lets the browser tell what happened
        return open.stream().map(Request::url).toList();
    }

    /** A page that another one takes the place of meanwhile is not done. */
    private boolean isDone() {
        try {
            return Objects.equals(page.evaluate(DONE), true);
        } catch (PlaywrightException e) {
            if (Objects.toString(e.getMessage(), "").contains("Execution context was destroyed")) {
                return false;
            }
            throw e;
        }
    }

    /** Whether nothing was asked. */
    boolean isNone() {
        return asked.isEmpty();
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
        page.offFrameNavigated(leave);
    }
}
