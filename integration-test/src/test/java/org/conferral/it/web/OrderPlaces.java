package org.conferral.it.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.conferral.credential.entity.CredentialCode.AHSD;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.conferral.it.document.Documents;
import org.conferral.it.printing.Prints;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Keyboard;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Visit;

/** Pages of orders and print jobs in states that a press uses up, so that each can be made once more. */
final class OrderPlaces {
    private OrderPlaces() {}

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
        return new Place("/order/bulk", Place.address(page.url()), Place::leave, OrderPlaces::bulk);
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
                OrderPlaces::transmitted);
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
                OrderPlaces::returned);
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
}
