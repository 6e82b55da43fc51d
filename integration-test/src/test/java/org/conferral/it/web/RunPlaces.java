package org.conferral.it.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.conferral.credential.entity.CredentialCode.AHSD;

import com.microsoft.playwright.Page;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Visit;

/** Pages of runs in states that a press uses up, so that each can be made once more. */
final class RunPlaces {
    /** The fewest that are asked about before they are started. */
    private static final int MANY = 1_001;

    private RunPlaces() {}

    /** A draft, which may be started and cancelled. */
    static Place draft(Visit visit) {
        return new Place("/run/confirm", "/run/confirm?id=" + run(visit, false), Place::leave, RunPlaces::draft);
    }

    /** A draft that is asked about before it is started. */
    static Place large(Visit visit) {
        long run = searched(visit, School.open().crowd(MANY)).run();
        return new Place("/run/confirm large", "/run/confirm?id=" + run, Place::leave, RunPlaces::large);
    }

    /** The draft of a run that only orders. */
    static Place ordering(Visit visit) {
        School school = School.open();
        school.pupil().isAwarded(AHSD);
        visit.open(
                "/award/review?find=AWARDED_NOT_ORDERED&authority=" + school.authorityId() + "&school=" + school.id());
        Page page = visit.page();
        page.locator("#all").click();
        page.locator("#order").click();
        assertThat(page).hasURL(Wizard.STEP_2);
        return new Place("/run/confirm order", Place.address(page.url()), Place::leave, RunPlaces::ordering);
    }

    /** A run that awards one student and refuses another, or the draft of it. */
    static long run(Visit visit, boolean done) {
        School school = School.open();
        school.pupil().achieved(AHSD);
        school.pupil().progress("AHSD-CURRENT", "ACHIEVED", null);
        Wizard wizard = searched(visit, school);
        return (done ? wizard.confirm() : wizard).run();
    }

    private static Wizard searched(Visit visit, School school) {
        visit.open(Wizard.STEP_1);
        return new Wizard(visit.page()).choose(school).chooseAllTypes().search();
    }

    /** A run that goes on for as long as the test does. */
    static Place running(Visit visit) {
        School school = School.open();
        school.pupil().achieved(AHSD);
        long run = searched(visit, school).interrupted(0, "1 day");
        return new Place("/run/view running", "/run/view?id=" + run, Place::leave, RunPlaces::running);
    }

    /** A run that somebody has to resume or close. */
    static Place stuck(Visit visit) {
        return new Place("/run/view stuck", "/run/view?id=" + stopped(visit), Place::leave, RunPlaces::stuck);
    }

    /** One that was closed before it came to its end. */
    static Place closed(Visit visit) {
        String address = "/run/view?id=" + stopped(visit);
        visit.page().locator("#close").click();
        visit.page().locator("dialog#closing .solid").click();
        assertThat(visit.page().locator("#state_title")).hasText("Closed");
        return new Place("/run/view closed", address);
    }

    private static long stopped(Visit visit) {
        School school = School.open();
        school.pupil().achieved(AHSD);
        long run = searched(visit, school).interrupted(3, "-1 minute");
        visit.open("/run/view?id=" + run);
        assertThat(visit.page().locator("#close")).isVisible();
        return run;
    }
}
