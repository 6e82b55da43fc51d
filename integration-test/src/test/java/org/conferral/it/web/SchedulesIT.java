package org.conferral.it.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.Timestamp;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Keyboard;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Visit;
import org.conferral.run.entity.RunCalendar;
import org.junit.jupiter.api.Test;

/** An administrator keeps schedules: what is entered, what the page then says, and what the database holds. */
@BrowserTest
class SchedulesIT {
    private static final String SCHEDULES = "/run/schedules";
    private static final ZoneId ALBERTA = ZoneId.of("America/Edmonton");

    @Test
    void scheduleIsAddedSwitchedOnAndOffAndRemoved(Visit visit) {
        School school = School.open();
        String name = "Équivalence " + school.code();
        Page page = visit.signIn(Account.ADMIN, SCHEDULES).page();
        Keyboard.enter(page.locator("#name"), name);
        Wizard.pick(page, "authority", school.authorityCode());
        Wizard.pick(page, "school", school.code());
        Wizard.chooseAllTypes(page);
        page.locator("#weekday").selectOption("1");
        // the parts of a time field are in the order of the machine's language
        page.locator("#time").fill("06:00");
        page.locator("#save").click();
        Locator row = row(page, name);
        assertThat(row).containsText("every Monday at 06:00 AM");
        assertThat(row).containsText("Off");
        assertThat(row).containsText(school.code().substring(2));
        assertThat(page.locator("#messages")).hasText("The schedule “" + name + "” was saved.");
        visit.mustBeAccessible();
        page.reload();
        assertThat(row).isVisible();
        assertThat(page.locator("#messages")).isEmpty();

        edit(page, name);
        visit.mustBeAccessible();
        assertThat(page.locator("#school"))
                .hasValue(Pattern.compile(".*" + school.code().substring(2) + ".*"));
        page.locator("label[for=enabled]").click();
        ZonedDateTime before = ZonedDateTime.now(ALBERTA);
        page.locator("#save").click();
        assertThat(row).containsText(nextMonday(before));
        assertEquals(
                next(before).toInstant(),
                Database.value(Timestamp.class, "select next_at from run_schedule where name = ?", name)
                        .toInstant());

        edit(page, name);
        page.locator("label[for=enabled]").click();
        page.locator("#save").click();
        assertThat(row).containsText("Off");
        edit(page, name);
        page.locator("[data-opens=remove]").click();
        visit.mustBeAccessible();
        page.locator("dialog#remove .solid").click();
        assertThat(row).hasCount(0);
        assertThat(page.locator("#messages")).hasText("The schedule “" + name + "” was removed. Its runs stay.");
        assertEquals(0, Database.count("select count(*) from run_schedule where name = ?", name));
    }

    private static ZonedDateTime next(ZonedDateTime now) {
        return new RunCalendar(RunCalendar.Kind.WEEKLY, 1, LocalTime.of(6, 0)).next(now);
    }

    private static String nextMonday(ZonedDateTime now) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd hh:mm a", Locale.ENGLISH).format(next(now));
    }

    @Test
    void calendarIsSaidInWordsOfBothLanguages(Visit visit) {
        School school = School.open();
        Page page = visit.signIn(Account.ADMIN, SCHEDULES).page();
        add(page, "Sittings " + school.code(), "SITTINGS");
        assertThat(row(page, "Sittings " + school.code()))
                .containsText(
                        "after the five sittings (February, April, July, August, November), on day 15, at 07:30 AM");
        add(page, "Monthly " + school.code(), "MONTHLY");
        assertThat(row(page, "Monthly " + school.code())).containsText("every month, on day 15, at 07:30 AM");
        visit.inFrench();
        assertThat(row(page, "Monthly " + school.code())).containsText("chaque mois, le 15");
        visit.mustBeAccessible();
        FrameIT.assertNoUntranslatedKeys(page);
    }

    // web.platform R13
    @Test
    void whatIsWrongIsSaidBesideItsField(Visit visit) {
        School school = School.open();
        Page page = visit.signIn(Account.ADMIN, SCHEDULES).page();
        // the parts of a time field are in the order of the machine's language
        page.locator("#time").fill("");
        Wizard.pick(page, "authority", school.authorityCode());
        page.locator("#save").click();
        for (String field : new String[] {"name", "school", "types", "time"}) {
            assertThat(beside(page, field)).hasText("This field is required");
        }
        assertThat(page.locator("#name")).isFocused();
        visit.mustBeAccessible();
        assertEquals(0, Database.count("select count(*) from run_schedule where school_id = ?", school.id()));

        String name = "Twice " + school.code();
        visit.open(SCHEDULES);
        add(page, name, "MONTHLY");
        assertThat(row(page, name)).isVisible();
        add(page, name, "SITTINGS");
        assertThat(page.locator("#name")).isFocused();
        assertThat(beside(page, "name")).hasText("Another schedule has this name. Choose another one.");
        assertThat(page.locator("#name")).hasValue(name);
        assertEquals(1, Database.count("select count(*) from run_schedule where name = ?", name));
    }

    @Test
    void secondOfTwoWhoChangeAScheduleIsTold(Visit visit) {
        School school = School.open();
        String name = "Both " + school.code();
        Page page = visit.signIn(Account.ADMIN, SCHEDULES).page();
        add(page, name, "MONTHLY");
        assertThat(row(page, name)).isVisible();
        edit(page, name);
        Page other = visit.anotherTab();
        other.navigate(page.url());
        other.locator("#day").selectOption("20");
        other.locator("#save").click();
        assertThat(row(other, name)).containsText("on day 20");

        page.locator("#day").selectOption("10");
        page.locator("#save").click();
        assertThat(page.getByText("Somebody changed this schedule meanwhile.")).isVisible();
        assertEquals(20, Database.count("select day from run_schedule where name = ?", name));
    }

    static void add(Page page, String name, String kind) {
        Keyboard.enter(page.locator("#name"), name);
        Wizard.chooseAllTypes(page);
        page.locator("#kind").selectOption(kind);
        page.locator("#day").selectOption("15");
        // the parts of a time field are in the order of the machine's language
        page.locator("#time").fill("07:30");
        page.locator("#save").click();
    }

    private static Locator row(Page page, String name) {
        return page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(name));
    }

    static void edit(Page page, String name) {
        row(page, name).locator("th a").click();
        assertThat(page.locator("#name")).hasValue(name);
    }

    private static Locator beside(Page page, String field) {
        String inside = field.equals("types") ? "#types_button" : "#" + field;
        return page.locator(".field")
                .filter(new Locator.FilterOptions().setHas(page.locator(inside)))
                .locator(".ui-message-error-detail");
    }
}
