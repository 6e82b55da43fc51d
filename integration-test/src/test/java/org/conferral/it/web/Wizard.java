package org.conferral.it.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.School;

/** The wizard in one tab, as a person works it; buttons are found by their place, not by the language's words. */
public record Wizard(Page page) {
    public static final String STEP_1 = "/run/search";

    /** The address of Step 2: the draft's id, and what else the page carries, in any order. */
    static final Pattern STEP_2 = Pattern.compile(".*/run/confirm\\?(.*&)?id=[0-9]+(&.*)?$");

    public Wizard choose(School school) {
        pick(page, "authority", school.authorityCode());
        pick(page, "school", school.code());
        return this;
    }

    /** Chooses an organization by its code in a field that completes what is entered. */
    static void pick(Page page, String field, String code) {
        Locator input = page.locator("input#" + field + ", input#" + field + "_input");
        assertThat(input).isEnabled();
        // its script must be there to see the keys
        page.waitForLoadState();
        input.pressSequentially(code);
        page.locator("#" + field + "_panel li:visible").first().click();
        assertThat(input).hasValue(Pattern.compile(".*\\(" + code.substring(2) + "\\)"));
    }

    public Wizard chooseAllTypes() {
        chooseAllTypes(page);
        return this;
    }

    static void chooseAllTypes(Page page) {
        page.locator("#types_button").click();
        page.getByText("Select All", new Page.GetByTextOptions().setExact(true))
                .or(page.getByText("Tout sélectionner"))
                .click();
        page.keyboard().press("Escape");
    }

    /** From Step 1 to Step 2. */
    public Wizard search() {
        next();
        assertThat(page).hasURL(STEP_2);
        page.waitForLoadState();
        return this;
    }

    /** From Step 2 to the summary. */
    public Wizard confirm() {
        start();
        return summarized();
    }

    /** Presses Continue on Step 2, and the answer to the question that many records bring. */
    void start() {
        // looked for before the page may be left
        page.waitForLoadState();
        boolean asks = page.locator("#start_now").count() > 0;
        next();
        if (asks) {
            page.locator("#start_now").click();
        }
    }

    Wizard summarized() {
        assertThat(page).hasURL(Pattern.compile(".*/run/summary\\?id=[0-9]+$"));
        page.waitForLoadState();
        return this;
    }

    void next() {
        page.locator("#continue").click();
    }

    /**
     * Starts the run as a server leaves it that dies before its first chunk; its number.
     *
     * @param takeovers how often others have got nowhere with it
     * @param good how long its lease is good yet
     */
    long interrupted(int takeovers, String good) {
        long run = run();
        // both at once: a lease of what is not running is taken for one that was forgotten
        Database.update(
                "with lease as (insert into work_lease (kind, work_id, node, execution, until)"
                        + " select 'run', id, 'gone', -1, now() + cast(? as interval) from run where id = ?)"
                        + " update run set status = 'RUNNING', version = version + 1, started_by = searched_by,"
                        + " started_at = now(), delivery_method = 'MANUAL_MAIL', takeovers_without_progress = ?"
                        + " where id = ?",
                good,
                run,
                takeovers,
                run);
        return run;
    }

    public long run() {
        return Long.parseLong(page.url().replaceFirst(".*[?&]id=([0-9]+).*", "$1"));
    }

    /** The file that a click brings. */
    public static String download(Page page, Locator link) {
        // what tells of it needs the page's script
        page.waitForLoadState();
        Download download = page.waitForDownload(link::click);
        try {
            return download.suggestedFilename() + "\n" + Files.readString(download.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    static long started(long run) {
        return Database.count("select count(*) from run_event where run_id = ? and kind = 'STARTED'", run);
    }
}
