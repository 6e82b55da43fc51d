package org.conferral.it.web;

import static org.conferral.credential.entity.CredentialCode.AHSD;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiFunction;
import org.conferral.it.consumer.Consumers;
import org.conferral.it.mypass.Mypass;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Surroundings;
import org.conferral.it.testbed.Visit;

/** Pages of students, consumers and the administration in states that a press uses up, so that each can be made once more. */
final class MadePlaces {
    private MadePlaces() {}

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
