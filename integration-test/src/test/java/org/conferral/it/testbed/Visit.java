package org.conferral.it.testbed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One person's browser window, with cookies of its own. */
public final class Visit implements AutoCloseable {
    private static final Set<String> UNACCEPTABLE = Set.of("serious", "critical");

    private final BrowserContext context;
    private Page page;

    Visit() {
        context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(Surroundings.value("CONFERRAL_TEST_URL"))
                        .setLocale("en-CA")
                        .setViewportSize(1280, 900));
        page = context.newPage();
    }

    public Page page() {
        return page;
    }

    /** Another tab of the same person. */
    public Page anotherTab() {
        return context.newPage();
    }

    public int open(String path) {
        Response response = page.navigate(path);
        return response.status();
    }

    /** Nothing that keeps a person with a disability from using the page as it stands. */
    public void mustBeAccessible() {
        List<String> findings = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> UNACCEPTABLE.contains(rule.getImpact()))
                        .map(Visit::describe)
                        .toList();
        assertEquals(List.of(), findings, page.url());
    }

    Path picture(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file.toAbsolutePath();
    }

    private static String describe(Rule rule) {
        return rule.getNodes().stream()
                .map(node -> node.getHtml())
                .collect(Collectors.joining(" ", rule.getId() + " " + rule.getImpact() + ": ", ""));
    }

    @Override
    public void close() {
        context.close();
    }
}
