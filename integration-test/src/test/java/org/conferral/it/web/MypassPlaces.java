package org.conferral.it.web;

import static org.conferral.credential.entity.CredentialCode.AHSD;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.conferral.it.mypass.Mypass;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Keyboard;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Visit;
import org.conferral.it.testbed.WebClient;

/** The pages of myPass, of somebody with an order by courier, a message about it, and another order that is not finished. */
final class MypassPlaces {
    private static final String TO = "street=12+Main&city=Legal&province=AB&postal_code=T0G+1L0";
    private static final String COURIER = "&to=OTHER&other_name=Ann+Other&copies=1&courier=yes&country=Canada";

    private MypassPlaces() {}

    static List<Place> of(Visit visit) {
        String address = "walks" + Database.count("select nextval('test_number')") + "@example.org";
        Pupil pupil = School.open().pupil().isAwarded(AHSD).isSent("SENT").isCalled("Walks", "Wanda");
        visit.signIn(Account.ORDERS, "/");
        WebClient person = Mypass.person(address, "203.0.113.71");
        Mypass.connect(person, pupil.asn(), "2008-05-17", Mypass.issue(visit, pupil, "Student"));
        long award = Database.count("select max(id) from award where student_id = ?", pupil.id());
        person.post("/mypass/save", "award=" + award + COURIER);
        Mypass.address(person, TO);
        String done = Mypass.place(person);
        String item = done.replaceFirst(".*[?]", "");
        person.post("/mypass/save", "award=" + award + COURIER);
        Mypass.address(person, TO);
        Database.update(
                "insert into mypass_message (account_id, item_id, kind, made_at) select id, ?, 'WAYBILL_NEEDED', now()"
                        + " from public_account where address = ?",
                Long.valueOf(item.replaceFirst(".*=", "")),
                address);
        person.post("/mypass/link", "address=new." + address + "&reset=true");
        return Stream.concat(
                        Stream.of(
                                new Place("/mypass/sign-in"),
                                new Place("/mypass/join"),
                                new Place("/mypass/join sent", "/mypass/join?sent"),
                                new Place("/mypass/reset"),
                                new Place("/mypass/password", Mypass.link()),
                                new Place("/mypass/password gone", "/mypass/password"),
                                new Place("/mypass/privacy")),
                        Stream.of(
                                        "/mypass",
                                        "/mypass/connect",
                                        "/mypass/connections",
                                        "/mypass/orders",
                                        "/mypass/order?award=" + award,
                                        "/mypass/address",
                                        "/mypass/check",
                                        done,
                                        "/mypass/waybill?" + item,
                                        "/mypass/messages",
                                        "/mypass/account")
                                .map(path -> new Place(
                                        path.replaceFirst("[?].*", ""), path, page -> signIn(page, address))))
                .toList();
    }

    /** Unless they are in already; the page that was asked for comes next. */
    private static void signIn(Page page, String address) {
        if (page.url().contains("/mypass/sign-in")) {
            Keyboard.enter(page.locator("#address"), address);
            Keyboard.enter(page.locator("#password"), Mypass.PASSWORD);
            page.keyboard().press("Enter");
            page.locator("nav.places").waitFor();
        }
    }
}
