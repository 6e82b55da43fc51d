package org.conferral.it.mypass;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
        imports(admin, "connections.csv", "ASN,E-mail,Connected As\n" + rows);
    }

    private static void imports(Visit admin, String name, String text) {
        long before = Database.count(ENDED);
        Page page = admin.page();
        page.navigate("/intake/import");
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8)));
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

    // connection R2.3: by the birth date of now, whichever import brings it
    @Test
    void aGuardianSeesNobodyWhoIsOfAgeByACorrectedBirthDate(Visit admin, Visit staff) {
        School school = School.open();
        Pupil child = school.pupil().isAwarded(AHSD).isCalled("Child", "Chloe");
        Pupil linked = school.pupil().isAwarded(AHSD).isCalled("Linked", "Lars");
        Pupil adult = school.pupil().isCalled("Adult", "Lars");
        Pupil awaited = school.pupil().isAwarded(AHSD);
        for (Pupil young : List.of(child, linked, awaited)) {
            Database.update("update student set birth_date = current_date - 6000 where id = ?", young.id());
        }
        Database.update("update student set birth_date = current_date - 7000 where id = ?", adult.id());
        String born = Database.value(String.class, "select (current_date - 6000)::text");
        String earlier = Database.value(String.class, "select (current_date - 7000)::text");
        admin.signIn(Account.ADMIN, "/");
        staff.signIn(Account.ORDERS, "/");
        WebClient parent = Mypass.person("of.age@example.org", "203.0.113.109");
        for (Pupil young : List.of(child, linked)) {
            Mypass.connect(parent, young.asn(), born, Mypass.issue(staff, young, "Parent or guardian"));
        }
        imports(admin, awaited.asn() + ",waits.for.age@example.org,Guardian\n");
        String seen = parent.get("/mypass").body();
        assertTrue(seen.contains("Chloe Child") && seen.contains("Lars Linked"), seen);
        String columns = "ASN,ASN Status,Last Name,First Name,Birth Date,Primary ASN\n";
        imports(
                admin,
                "students.csv",
                columns + child.asn() + ",Primary,Child,Chloe," + earlier + ",\n" + awaited.asn()
                        + ",Primary,Awaited,Ann," + earlier + ",\n" + linked.asn() + ",Secondary,Linked,Lars," + born
                        + "," + adult.asn() + "\n");
        seen = parent.get("/mypass").body();
        assertTrue(seen.contains("id=\"nobody\"") && !seen.contains("Chloe") && !seen.contains("Lars"), seen);
        WebClient late = Mypass.person("waits.for.age@example.org", "203.0.113.110");
        assertTrue(late.get("/mypass").body().contains("id=\"nobody\""), "nor who comes only now");
        // found to be a child after all
        imports(admin, "students.csv", columns + child.asn() + ",Primary,Child,Chloe," + born + ",\n");
        assertTrue(parent.get("/mypass").body().contains("Chloe Child"));
    }
}
