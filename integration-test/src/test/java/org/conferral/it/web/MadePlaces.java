package org.conferral.it.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.conferral.credential.entity.CredentialCode.AHSD;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.conferral.it.consumer.Consumers;
import org.conferral.it.document.Documents;
import org.conferral.it.mypass.Mypass;
import org.conferral.it.printing.Prints;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Keyboard;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Surroundings;
import org.conferral.it.testbed.Visit;

/** Pages in states that a press uses up, so that each can be made once more. */
final class MadePlaces {
    /** The fewest that are asked about before they are started. */
    private static final int MANY = 1_001;

    private MadePlaces() {}

    /** A draft, which may be started and cancelled. */
    static Place draft(Visit visit) {
        return new Place("/run/confirm", "/run/confirm?id=" + run(visit, false), Place::leave, MadePlaces::draft);
    }

    /** A draft that is asked about before it is started. */
    static Place large(Visit visit) {
        long run = searched(visit, School.open().crowd(MANY)).run();
        return new Place("/run/confirm large", "/run/confirm?id=" + run, Place::leave, MadePlaces::large);
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
        return new Place("/run/confirm order", Place.address(page.url()), Place::leave, MadePlaces::ordering);
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
        return new Place("/run/view running", "/run/view?id=" + run, Place::leave, MadePlaces::running);
    }

    /** A run that somebody has to resume or close. */
    static Place stuck(Visit visit) {
        return new Place("/run/view stuck", "/run/view?id=" + stopped(visit), Place::leave, MadePlaces::stuck);
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

    /** A student about whom something looks wrong. */
    static Place warned() {
        Pupil pupil = School.open().pupil().isToBeLookedAt();
        return new Place("/student/view warned", "/student/view?id=" + pupil.id(), Place::leave, visit -> warned());
    }

    /** The tab of who is connected to a student: somebody is, and somebody else once their address has an account. */
    static Place connected() {
        return new Place("/student/view connections", connections(), Place::leave, visit -> connected());
    }

    /** The same tab with a code, which stands there once. */
    static Place coded() {
        return new Place("/student/view code", connections(), page -> {
            page.locator(".may button").first().click();
            page.locator("#letter").waitFor();
        });
    }

    private static String connections() {
        Pupil pupil = School.open().pupil().isAwarded(AHSD);
        String address = "connected" + pupil.id() + "@example.org";
        Mypass.person(address, "203.0.113.73");
        Database.update(
                "insert into student_connection (account_id, student_id, kind, made_at)"
                        + " select id, ?, 'STUDENT', now() from public_account where address = ?",
                pupil.id(),
                address);
        Database.update(
                "insert into imported_connection (address_hash, address, student_id, kind, imported_at)"
                        + " values (sha256(convert_to(?, 'UTF8')), ?, ?, 'THIRD_PARTY', now())",
                "waits." + address,
                "waits." + address,
                pupil.id());
        return "/student/view?tab=connections&id=" + pupil.id();
    }

    /** An award that may be undeleted. */
    static Place deletedAward() {
        Pupil pupil = School.open().pupil().achieved(AHSD).isAwarded(AHSD).lostEverything();
        return new Place(
                "/award/view deleted", Places.award(pupil, "/award/view"), Place::leave, visit -> deletedAward());
    }

    /** An item that somebody has something to do for. */
    static Place byCourier() {
        return new Place(
                "/order/view by courier", "/order/view?id=" + handled("PROCESSED"), Place::leave, visit -> byCourier());
    }

    /** An item by courier, in this status and waiting for it. */
    static long handled(String status) {
        Pupil pupil = School.open().pupil().isAwarded(AHSD).isSent(status);
        Database.update(
                "update document_order_item set delivery_method = 'COURIER', special_handling_status = 'OUTSTANDING'"
                        + " where student_id = ?",
                pupil.id());
        return Documents.item(pupil);
    }

    /** A change of one held item, as shown before it is made. */
    static Place bulk(Visit visit) {
        Pupil held = School.open().pupil().achieved(AHSD).isAwarded(AHSD).isSent("SYSTEM_HOLD");
        visit.open("/order/list");
        Page page = visit.page();
        Keyboard.enter(page.locator("#numbers"), held.asn());
        page.locator("#search").click();
        assertThat(page.locator("#rows tbody tr")).hasCount(1);
        page.locator("#bulk").click();
        page.locator("#action").selectOption("RELEASE");
        page.locator("#prepare").click();
        assertThat(page).hasURL(Pattern.compile(".*/order/bulk\\?id=[0-9]+"));
        return new Place("/order/bulk", Place.address(page.url()), Place::leave, MadePlaces::bulk);
    }

    /** The same change once it is made. */
    static Place bulkDone(Visit visit) {
        String address = bulk(visit).address();
        visit.page().locator("#confirm").click();
        visit.page().locator("#confirm_yes").click();
        visit.page().locator("#done").waitFor();
        return new Place("/order/bulk done", address);
    }

    /** The open print job of a document that is made for it. */
    static Place printJob() {
        return new Place(
                "/printing/view", "/printing/view?id=" + Prints.job(gathered()), Place::leave, visit -> printJob());
    }

    /** One that is at the printer's. */
    static Place transmitted(Visit visit) {
        return new Place(
                "/printing/view transmitted",
                "/printing/view?id=" + Prints.job(sent(visit)),
                Place::leave,
                MadePlaces::transmitted);
    }

    /** An envelope that came back, before that is recorded. */
    static Place returned(Visit visit) {
        String code = Prints.code(sent(visit)).digits();
        return new Place(
                "/printing/returned entered",
                "/printing/returned",
                page -> {
                    Keyboard.enter(page.locator("#code"), code);
                    page.keyboard().press("Enter");
                    page.locator("#record, #known").waitFor();
                },
                MadePlaces::returned);
    }

    /** An item whose document is made. */
    static Place made() {
        return new Place("/order/view made", "/order/view?id=" + Documents.item(gathered()));
    }

    private static Pupil gathered() {
        School school = School.open();
        Pupil pupil = school.pupil().achieved(AHSD);
        Prints.ready(school);
        Prints.assemble();
        return pupil;
    }

    private static Pupil sent(Visit visit) {
        Pupil pupil = gathered();
        visit.open("/printing/view?id=" + Prints.job(pupil));
        visit.page().locator("#release").click();
        visit.page().locator("#release_yes").click();
        visit.page().locator("#close").waitFor();
        return pupil;
    }

    /** A consumer that may be validated and declined. */
    static Place registered(Visit visit) {
        return consumer("registered", visit, (by, id) -> id);
    }

    /** A consumer that may be approved. */
    static Place validated(Visit visit) {
        return consumer("validated", visit, Consumers::validate);
    }

    /** A consumer that may be suspended. */
    static Place approved(Visit visit) {
        return consumer("approved", visit, Consumers::approve);
    }

    /** A consumer that may be reinstated. */
    static Place suspended(Visit visit) {
        return consumer("suspended", visit, (by, id) -> Consumers.suspend(by, Consumers.approve(by, id)));
    }

    private static Place consumer(String state, Visit visit, BiFunction<Visit, Long, Long> steps) {
        String address = "/consumer/view?id=" + steps.apply(visit, Consumers.register(visit));
        return new Place("/consumer/view " + state, address, Place::leave, next -> consumer(state, next, steps));
    }

    /** Where consumers are told, which is not paused. */
    static Place notifying() {
        Database.update("update delivery_setting set paused_by = null, paused_at = null");
        return new Place("/delivery/notifying", "/delivery/notifying", Place::leave, visit -> notifying());
    }

    /** A schedule that may be removed. */
    static Place schedule(Visit visit) {
        String name = "Listed " + School.open().code();
        visit.open("/run/schedules");
        SchedulesIT.add(visit.page(), name, "MONTHLY");
        SchedulesIT.edit(visit.page(), name);
        return new Place("/run/schedules one", Place.address(visit.page().url()), Place::leave, MadePlaces::schedule);
    }

    /** The page of a person with an account of their own. */
    static String person(boolean enabled) {
        return "/people/view?id="
                + Database.count(
                        "insert into app_user (login, full_name, enabled)"
                                + " values ('person' || nextval('test_number'), 'Zoë Walker', ?) returning id",
                        enabled);
    }

    /** Who may be enabled again. */
    static Place disabled() {
        return new Place("/people/view disabled", person(false), Place::leave, visit -> disabled());
    }

    /** Somebody invited, as the page says once. */
    static Place invited() {
        return new Place("/people/view invited", person(true), MadePlaces::invite, visit -> invited());
    }

    /** Invites whoever is not yet. */
    static void invite(Page page) {
        if (page.locator("#invite").isVisible()) {
            page.locator("#invite").click();
            page.locator("#invite_yes").click();
            page.locator("#copy").waitFor();
        }
    }

    /** The page of imports where folders wait to be taken, of which no row will go in. */
    static Place importing() {
        try {
            for (int number = 1; number <= 2; number++) {
                Path folder = Files.createDirectories(
                        Path.of(Surroundings.value("CONFERRAL_IMPORT_DIR")).resolve("walked-" + number));
                Files.writeString(folder.resolve("students.csv"), "ASN,ASN Status,Last Name\n1,Primary,Roy\n");
                Files.writeString(folder.resolve("addresses.csv"), "ASN,Street,Postal Code,Country\n1,Way,,Canada\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Place("/intake/import");
    }

    /** What came of such a folder. */
    static Place rejected(Visit visit) {
        visit.open("/intake/import");
        visit.page().locator("#folder").selectOption("walked-1");
        visit.page().locator("#takeFolder").click();
        visit.page().locator("#rejectedOf").waitFor();
        return new Place("/intake/view rejected", Place.address(visit.page().url()));
    }
}
