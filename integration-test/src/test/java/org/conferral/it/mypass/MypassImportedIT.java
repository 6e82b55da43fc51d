package org.conferral.it.mypass;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Patience;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Visit;
import org.conferral.it.testbed.WebClient;
import org.junit.jupiter.api.Test;

/** Connections that another system knows: each is made once, when its address has an account. */
@BrowserTest
class MypassImportedIT {
    private static final String ENDED = "select count(*) from intake_import where status <> 'RUNNING'";

    private static void imports(Visit admin, String rows) {
        long before = Database.count(ENDED);
        Page page = admin.page();
        page.navigate("/intake/import");
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        "connections.csv",
                        "text/csv",
                        ("ASN,E-mail,Connected As\n" + rows).getBytes(StandardCharsets.UTF_8)));
        page.locator("#upload").click();
        Patience.await("the import", () -> Database.count(ENDED), ended -> ended == before + 1);
    }

    private static long active(Pupil pupil) {
        return Database.count(
                "select count(*) from student_connection where student_id = ? and ended_at is null", pupil.id());
    }

    // connection R2.6
    @Test
    void whoIsImportedIsConnectedOnceTheirAddressHasAnAccount(Visit admin) {
        School school = School.open();
        Pupil known = school.pupil().isAwarded(AHSD).isSent("SENT").isCalled("Known", "Kim");
        Pupil later = school.pupil().isAwarded(AHSD).isSent("SENT").isCalled("Later", "Lou");
        admin.signIn(Account.ADMIN, "/");
        WebClient there = Mypass.person("there@example.org", "203.0.113.98");
        String rows = known.asn() + ",There@Example.org,Student\n" + later.asn() + ",comes@example.org,Third Party\n";
        imports(admin, rows);
        assertTrue(there.get("/mypass").body().contains("Kim Known"));
        assertEquals(0, active(later), "nobody is there yet");
        WebClient comes = Mypass.person("comes@example.org", "203.0.113.99");
        assertTrue(comes.get("/mypass").body().contains("Lou Later"));
        comes.post(
                "/mypass/end",
                "id=" + Database.count("select id from student_connection where student_id = ?", later.id()));
        imports(admin, rows);
        assertEquals(0, active(later), "what was ended does not come back");
        imports(admin, later.asn() + ",comes@example.org,Student\n");
        assertEquals(0, active(later), "nor as another kind");
        assertEquals(1, active(known));
        comes.post("/mypass/remove", "password=" + Mypass.encoded(Mypass.PASSWORD));
        imports(admin, rows);
        Mypass.person("comes@example.org", "203.0.113.99");
        assertEquals(0, active(later), "nor for an account that is made anew");
        assertEquals(
                0,
                Database.count("select count(*) from imported_connection where address = 'comes@example.org'"),
                "no address is kept of who removed the account");
    }

    // connection R2.6
    @Test
    void anAddressThatWaitsIsWithdrawnOrForgotten(Visit admin, Visit staff) {
        Pupil pupil = School.open().pupil().isAwarded(AHSD);
        admin.signIn(Account.ADMIN, "/");
        imports(
                admin,
                pupil.asn() + ",mistyped@example.org,Student\n" + pupil.asn() + ",late@example.org,Third Party\n");
        Page page = staff.signIn(Account.ORDERS, "/student/view?tab=connections&id=" + pupil.id())
                .page();
        assertThat(page.locator("#awaited li")).hasCount(2);
        staff.mustBeFine();
        page.locator("#awaited li")
                .filter(new Locator.FilterOptions().setHasText("mistyped@example.org"))
                .getByText("Withdraw")
                .click();
        assertThat(page.locator("#awaited li")).hasCount(1);
        Database.update("update imported_connection set imported_at = imported_at - interval '61 days'"
                + " where address = 'late@example.org'");
        imports(admin, pupil.asn() + ",late@example.org,Third Party\n");
        Mypass.person("mistyped@example.org", "203.0.113.103");
        Mypass.person("late@example.org", "203.0.113.104");
        assertEquals(0, active(pupil));
    }
}
