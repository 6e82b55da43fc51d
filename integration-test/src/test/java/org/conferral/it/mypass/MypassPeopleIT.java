package org.conferral.it.mypass;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Visit;
import org.conferral.it.testbed.WebClient;
import org.junit.jupiter.api.Test;

/** docs/specification/ordering.md §9.1, §9.2: what parents and third parties see on a phone, and what is left when that has ended. */
@BrowserTest
class MypassPeopleIT {
    private static final List<String> PAGES = List.of(
            "/mypass",
            "/mypass/orders",
            "/mypass/waybill",
            "/mypass/messages",
            "/mypass/connections",
            "/mypass/connect",
            "/mypass/account");

    private static long reprints(Pupil pupil) {
        return Database.count(
                "select count(*) from document_order_item where student_id = ? and purpose = 'REPRINT'", pupil.id());
    }

    private static String printed(Pupil pupil) {
        return pupil.asn().replaceFirst("(....)(....)(.)", "$1-$2-$3");
    }

    private static Locator part(Phone phone, String selector, String text) {
        return phone.page().locator(selector).filter(new Locator.FilterOptions().setHasText(text));
    }

    private static void sends(Phone phone) {
        phone.tap("Go on", "");
        phone.comesTo("Is this right?", "");
        phone.tap("Send my order", "");
        phone.comesTo("Thank you", "");
    }

    // mypass R1.1, R2.1, R3.1; connection R2.2, R2.4, R2.5: one of the two by a number that is secondary
    @Test
    void aParentOfTwoChoosesForWhom(Visit staff, Visit visit) {
        School school = School.open();
        Pupil son = school.pupil().isAwarded(AHSD).isSent("SENT").isCalled("Child", "Carl");
        Pupil daughter = school.pupil().isAwarded(AHSD).isSent("SENT").isCalled("Child", "Cora");
        Pupil second = school.pupil().isSecondaryTo(daughter);
        LocalDate born = LocalDate.parse(Database.value(String.class, "select (current_date - 6000)::text"));
        for (Pupil one : List.of(son, daughter, second)) {
            Database.update("update student set birth_date = ? where id = ?", born, one.id());
        }
        staff.signIn(Account.ORDERS, "/");
        WebClient parent = Mypass.person("parent.of.two@example.org", "203.0.113.140");
        Mypass.connect(parent, son.asn(), born.toString(), Mypass.issue(staff, son, "Parent or guardian"));
        String code = Mypass.issue(staff, daughter, "Parent or guardian");
        Phone phone = new Phone(visit.page(), false);
        Page page = phone.page();
        phone.signIn("parent.of.two@example.org");
        phone.tap("Add another student", "");
        phone.comesTo("Add a student", "");
        phone.type("Alberta Student Number (ASN)", "", second.asn());
        phone.type("Day", "", String.valueOf(born.getDayOfMonth()));
        phone.choose("Month", "", born.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        phone.type("Year", "", String.valueOf(born.getYear()));
        phone.type("Code from us", "", code);
        phone.enter();
        phone.reads("The student was added.", "");
        assertThat(page.locator(".pupil")).hasCount(2);
        assertThat(part(phone, ".pupil", "Carl Child").locator(".paper")).hasCount(1);
        phone.tap("My students", "");
        phone.comesTo("My students", "");
        assertThat(part(phone, ".student", "Cora Child")).containsText(printed(daughter));
        assertThat(page.locator("main")).not().containsText(printed(second));

        phone.tap("My credentials", "");
        part(phone, ".pupil", "Cora Child").locator("a.order").click();
        phone.comesTo("Order a copy", "");
        phone.reads("Cora Child", "");
        phone.tap("Go on", "");
        phone.comesTo("Where shall we send it?", "");
        sends(phone);
        assertThat(page.locator("#confirmed")).containsText("Cora Child");
        assertEquals(1, reprints(daughter));
        assertEquals(0, reprints(son));

        phone.tap("My students", "");
        Locator card = part(phone, ".student", "Carl Child");
        card.getByText("Remove from my account").click();
        card.getByText("Yes, go on").click();
        phone.reads("It is done.", "");
        for (String path : PAGES) {
            phone.open(path);
            assertThat(page.locator("main")).not().containsText("Carl");
        }
        phone.tap("My orders", "");
        phone.reads("Cora Child", "");
    }

    // mypass R1.1, R2.3, R2.4, R3.1; connection R2.5
    @Test
    void aThirdPartySeesTheirOwnUntilTheConnectionHasEnded(Visit staff, Visit visit) {
        Pupil pupil = School.open().pupil().isAwarded(AHSD).isSent("SENT").isCalled("Trusts", "Tilda");
        long award = Database.count("select max(id) from award where student_id = ?", pupil.id());
        staff.signIn(Account.ORDERS, "/");
        WebClient student = Mypass.person("tilda@example.org", "203.0.113.141");
        WebClient lawyer = Mypass.person("lawyer.of.tilda@example.org", "203.0.113.142");
        Mypass.connect(student, pupil.asn(), "2008-05-17", Mypass.issue(staff, pupil, "Student"));
        Mypass.connect(lawyer, pupil.asn(), "2008-05-17", Mypass.issue(staff, pupil, "Authorized third party"));
        student.post("/mypass/save", "award=" + award + "&to=OTHER&other_name=Aunt+Alma&copies=1&country=Canada");
        Mypass.address(student, "street=77+Refuge&city=Legal&province=AB&postal_code=T0G+1L0");
        Mypass.place(student);

        Phone phone = new Phone(visit.page(), false);
        Page page = phone.page();
        phone.signIn("lawyer.of.tilda@example.org");
        phone.reads("As Awarded", "");
        phone.tap("My orders", "");
        phone.comesTo("My orders", "");
        phone.reads("There are no orders yet.", "");
        phone.tap("My students", "");
        phone.comesTo("My students", "");
        phone.reads("an authorized third party", "");
        assertThat(page.locator("main")).not().containsText("Who else can see");
        ordersTo(phone, "5 Law Lane");
        sends(phone);
        phone.tap("My orders", "");
        phone.reads("lawyer.of.tilda@example.org", "");
        assertThat(page.locator(".card.student")).hasCount(1);
        assertThat(page.locator("main")).not().containsText("Law Lane");

        ordersTo(phone, "6 Law Lane");
        phone.tap("Go on", "");
        phone.comesTo("Is this right?", "");
        assertEquals(
                "/mypass/connections?ended",
                WebClient.target(student.post(
                        "/mypass/end",
                        "id="
                                + Database.count(
                                        "select id from student_connection where student_id = ? and kind = 'THIRD_PARTY'",
                                        pupil.id()))));
        phone.tap("Send my order", "");
        phone.comesTo("My orders", "");
        phone.reads("There are no orders yet.", "");
        page.goBack();
        phone.comesTo("My orders", "");
        assertEquals(2, reprints(pupil));
        for (String path : PAGES) {
            phone.open(path);
            for (String left : List.of("Tilda", "Awarded", printed(pupil), "Law Lane")) {
                assertThat(page.locator("main")).not().containsText(left);
            }
        }
        phone.open("/mypass/order?award=" + award);
        phone.comesTo("We cannot find that page", "");
        assertEquals(404, page.request().get("/mypass/copy/" + award).status());
        phone.open("/mypass");
        phone.comesTo("My credentials", "");
        phone.reads("Add a student first", "");
    }

    /** As far as the address, which is not that of the student, nor under another name. */
    private static void ordersTo(Phone phone, String street) {
        phone.tap("My credentials", "");
        phone.comesTo("My credentials", "");
        phone.tap("Order a copy", "");
        phone.comesTo("Order a copy", "");
        assertThat(phone.page().locator("input[name=name]")).hasCount(0);
        phone.tap("Go on", "");
        phone.comesTo("Where shall we send it?", "");
        assertThat(phone.page().getByLabel("Street or box")).hasValue("");
        phone.type("Street or box", "", street);
        phone.type("City or town", "", "Legal");
        phone.choose("Province or state", "", "Alberta");
        phone.type("Postal code or ZIP", "", "T0G 1L0");
    }
}
