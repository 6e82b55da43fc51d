package org.conferral.it.web;

import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.conferral.credential.entity.CredentialCode.CHSA;
import static org.conferral.credential.entity.CredentialCode.IOPC;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.it.document.Documents;
import org.conferral.it.mypass.Mypass;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Keyboard;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.WebClient;

/**
 * The pages of myPass, of somebody with a document, an order by courier, messages and former orders on a second page,
 * and another order that is not finished; somebody else is connected to them too. What a press takes away is there again when
 * its page is opened next.
 */
final class MypassPlaces {
    private static final int A_PAGE = 20;
    private static final int MORE_THAN_A_LIST = 101;
    private static final String TO = "street=12+Main&city=Legal&province=AB&postal_code=T0G+1L0";
    private static final String COURIER = "&to=OTHER&other_name=Ann+Other&copies=1&courier=yes&country=Canada";

    private final String address = address();
    private final Pupil pupil;
    private final long other;
    private final WebClient person;

    private MypassPlaces(Pupil pupil) {
        this.pupil = pupil;
        String others = address();
        Mypass.person(others, "203.0.113.72");
        this.other = account(others);
        this.person = Mypass.person(address, "203.0.113.71");
    }

    /** Those of so many organizations that one is found by its name. */
    static List<Place> all() {
        School school = School.open();
        Pupil pupil = school.pupil().isAwarded(CHSA).isAwarded(IOPC).isSent("SENT");
        IntStream.range(0, A_PAGE / 2).forEach(n -> pupil.isSent("REPRINT", "SENT", false));
        pupil.achieved(AHSD).isCalled("Walks", "Wanda");
        Documents.run(school);
        Documents.make();
        Database.update(
                "insert into document_consumer (name, contact, link_address, frequency, language, state,"
                        + " registered_at, updated_at, version) select 'Aardvark ' || n, 'Zoe', 'records@aardvark-' || n"
                        + " || '.example', 'DAILY', 'EN', 'APPROVED', now(), now(), 1 from generate_series(1, ?) n",
                MORE_THAN_A_LIST);
        return new MypassPlaces(pupil).places();
    }

    /** What other classes would find. */
    static void leave() {
        Database.update("delete from document_consumer where name like 'Aardvark %'");
    }

    private List<Place> places() {
        connect();
        long award = award(CHSA);
        String done = order(award);
        String item = done.replaceFirst(".*=", "");
        tell(item);
        person.post("/mypass/link", "address=new." + address);
        return Stream.concat(
                        Stream.of(
                                new Place("/mypass/sign-in"),
                                new Place("/mypass/join"),
                                new Place("/mypass/join sent", "/mypass/join?sent"),
                                new Place("/mypass/reset"),
                                new Place("/mypass/reset sent", "/mypass/reset?sent"),
                                new Place("/mypass/password", Mypass.link()),
                                new Place("/mypass/password gone", "/mypass/password"),
                                new Place("/mypass/privacy")),
                        Stream.of(
                                own("/mypass", "/mypass", () -> {}),
                                own("/mypass/connect", "/mypass/connect", () -> {}),
                                own("/mypass/orders", "/mypass/orders", () -> draft(award)),
                                own("/mypass/orders second", "/mypass/orders?page=2", () -> {}),
                                own("/mypass/order", "/mypass/order?award=" + award, () -> draft(award)),
                                own("/mypass/order waiting", "/mypass/order?award=" + award(IOPC), () -> draft(award)),
                                own("/mypass/address", "/mypass/address", () -> draft(award)),
                                own("/mypass/check", "/mypass/check", () -> draft(award)),
                                own("/mypass/done", done, () -> {}),
                                own("/mypass/waybill", "/mypass/waybill?item=" + item, () -> {}),
                                own("/mypass/messages", "/mypass/messages", this::unread),
                                own("/mypass/messages second", "/mypass/messages?before=" + last(), this::unread),
                                own("/mypass/account", "/mypass/account", () -> {}),
                                own("/mypass/connections", "/mypass/connections", this::connect)))
                .toList();
    }

    /** A page of who is signed in, opened once more when all that it shows is there. */
    private Place own(String name, String path, Runnable made) {
        return new Place(name, path, page -> {
            signIn(page);
            made.run();
            page.navigate(path);
        });
    }

    /** Unless they are in already. */
    private void signIn(Page page) {
        if (page.url().contains("/mypass/sign-in")) {
            Keyboard.enter(page.locator("#address"), address);
            Keyboard.enter(page.locator("#password"), Mypass.PASSWORD);
            page.keyboard().press("Enter");
            page.locator("nav.places").waitFor();
        }
    }

    private long award(CredentialCode type) {
        return Database.count(
                "select a.id from award a join credential_type t on t.id = a.credential_type_id"
                        + " where a.student_id = ? and t.code = ?",
                pupil.id(),
                type.name());
    }

    /** A new one, with its address, in place of any. */
    private void draft(long award) {
        Database.update("delete from mypass_draft where account_id = ?", account(address));
        person.post("/mypass/save", "award=" + award + COURIER);
        Mypass.address(person, TO);
    }

    /** An order by courier; where that led to. */
    private String order(long award) {
        draft(award);
        return Mypass.place(person);
    }

    /** The newer of two messages was read, the other was not; there are more of orders before. */
    private void tell(String item) {
        Database.update(
                "insert into mypass_message (account_id, item_id, kind, made_at)"
                        + " select ?, id, 'UNDELIVERABLE', clock_timestamp() from document_order_item where student_id = ?",
                account(address),
                pupil.id());
        for (String kind : List.of("WAYBILL_NEEDED", "ISSUED")) {
            Database.update(
                    "insert into mypass_message (account_id, item_id, kind, made_at) values (?, ?, ?, clock_timestamp())",
                    account(address),
                    Long.valueOf(item),
                    kind);
        }
    }

    /** The last message of the first page. */
    private long last() {
        return Database.count(
                "select id from mypass_message where account_id = ? order by id desc limit 1 offset ?",
                account(address),
                A_PAGE - 1);
    }

    private void unread() {
        Database.update(
                "update mypass_message set read_at = case kind when 'ISSUED' then now() end where account_id = ?",
                account(address));
    }

    /** The student and somebody else, unless they are. */
    private void connect() {
        Database.update(
                "insert into student_connection (account_id, student_id, kind, made_at)"
                        + " values (?, ?, 'STUDENT', now()), (?, ?, 'THIRD_PARTY', now()) on conflict do nothing",
                account(address),
                pupil.id(),
                other,
                pupil.id());
    }

    private static long account(String address) {
        return Database.count("select id from public_account where address = ?", address);
    }

    private static String address() {
        return "walks" + Database.count("select nextval('test_number')") + "@example.org";
    }
}
