package org.conferral.it.web;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What a page asks of the server while a person does something on it. */
final class Traffic implements AutoCloseable {
    /** Notes that the page is to leave for another, which on a busy machine the browser asks the server for only later. */
    private static final String NOTE = """
            () => { if (window.leaves === undefined) navigation.addEventListener('navigate', to => window.leaves ||=
                !to.destination.sameDocument && to.downloadRequest === null && to.destination.url.startsWith('http'));
              window.leaves = false }
            """;

    /**
     * After two frames, by which what a key or a click sets off by script has been sent: whether all of it is done. A
     * page that leaves is not before it was seen to.
     */
    private static final String DONE = """
            left => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() =>
              done((left || !window.leaves) && (!window.PrimeFaces || window.PrimeFaces.ajax.Queue.isEmpty()))))))
            """;

    private static final int NOTHING_TO_SHOW = 204;

    private final Page page;
    private final List<Request> asked = new ArrayList<>();
    private final Set<Request> open = new LinkedHashSet<>();
    /** For another page, which may be here while the one before still stands. */
    private final Set<Request> coming = new LinkedHashSet<>();

    private final List<Response> files = new ArrayList<>();
    private final List<Download> downloads = new ArrayList<>();
    private final Consumer<Response> answer;
    private final Consumer<Download> download;
    private final Consumer<Request> begin;
    private final Consumer<Request> end;
    private final Consumer<Request> fail;
    private final Consumer<Frame> leave;
    private boolean left;

    private Traffic(Page page) {
        this.page = page;
        this.begin = this::begun;
        this.end = this::ended;
        this.fail = this::failed;
        this.leave = this::left;
        this.answer = this::answered;
        this.download = downloads::add;
        page.onResponse(answer);
        page.onDownload(download);
        page.onRequest(begin);
        page.onRequestFinished(end);
        page.onRequestFailed(fail);
        page.onFrameNavigated(leave);
        page.evaluate(NOTE);
    }

    private void begun(Request request) {
        asked.add(request);
        if (isOfPage(request)) {
            coming.remove(request.redirectedFrom());
            coming.add(request);
            left = true;
        }
        // of what is no part of the page, such as its icon, the browser does not always tell the end
        if (!request.resourceType().equals("other")) {
            open.add(request);
        }
    }

    /** Another page stands: whatever the one before still waited for is nobody's any more. */
    private void left(Frame frame) {
        if (frame.equals(page.mainFrame())) {
            left = false;
            coming.clear();
            open.removeIf(request -> !request.isNavigationRequest());
        }
    }

    private boolean isOfPage(Request request) {
        return request.isNavigationRequest() && request.frame().equals(page.mainFrame());
    }

    /** An answer that the browser keeps as a file, as a screenless one does with PDFs. */
    private void answered(Response response) {
        boolean file = isFile(response.headers());
        if (file) {
            files.add(response);
        }
        if (file || response.status() == NOTHING_TO_SHOW) {
            coming.remove(response.request());
        }
    }

    static boolean isFile(Map<String, String> headers) {
        return headers.getOrDefault("content-disposition", "").startsWith("attachment")
                || headers.getOrDefault("content-type", "").startsWith("application/pdf");
    }

    private void ended(Request request) {
        open.remove(request);
    }

    private void failed(Request request) {
        open.remove(request);
        coming.remove(request);
    }

    static Traffic of(Page page) {
        return new Traffic(page);
    }

    /** Waits until all that was asked is answered and the page stands. */
    void settle() {
        do {
            page.waitForCondition(this::isAnswered);
        } while (!isDone() || !isAnswered());
        page.waitForLoadState();
    }

    /** Waits until a page that is on its way stands. */
    void arrive() {
        page.waitForCondition(this::isAnswered);
        page.waitForLoadState();
    }

    private boolean isAnswered() {
        return open.isEmpty() && coming.isEmpty();
    }

    /** A page that another one takes the place of meanwhile is not done. */
    private boolean isDone() {
        try {
            return Objects.equals(page.evaluate(DONE, left), true);
        } catch (PlaywrightException e) {
            if (Objects.toString(e.getMessage(), "").contains("Execution context was destroyed")) {
                return false;
            }
            throw e;
        }
    }

    /**
     * Whether what was asked brought a file.
     *
     * @param leads where a link leads; one that says that it is a download is answered unseen
     */
    boolean hasFile(String leads) {
        return !files.isEmpty() || downloaded(leads).isPresent();
    }

    private Optional<String> downloaded(String leads) {
        return downloads.stream()
                .map(Download::url)
                .filter(url -> Controls.path(url).equals(leads))
                .findFirst();
    }

    /** Waits until the file is here, so that no later page is told of it. */
    void takeFile(String leads) {
        String address = downloaded(leads).orElseGet(() -> files.get(0).url());
        page.waitForCondition(() -> at(address).isPresent());
        at(address).orElseThrow().path();
    }

    private Optional<Download> at(String address) {
        return downloads.stream().filter(file -> file.url().equals(address)).findFirst();
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
        page.offResponse(answer);
        page.offDownload(download);
        page.offRequest(begin);
        page.offRequestFinished(end);
        page.offRequestFailed(fail);
        page.offFrameNavigated(leave);
    }
}
