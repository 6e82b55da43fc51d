package org.conferral.it.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.conferral.it.intake.Imports;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.HeldLock;
import org.conferral.it.testbed.Visit;
import org.conferral.platform.control.work.DataLock;
import org.junit.jupiter.api.Test;

/** An administrator brings files in: upload, progress, what became of the rows, the rejected ones as a file. */
@BrowserTest
class IntakePageIT {
    private static final String IMPORT = "/intake/import";

    // intake R1.3
    @Test
    void fileInAnotherEncodingIsRefusedWithItsName(Visit visit) throws IOException {
        Page page = visit.signIn(Account.ADMIN, IMPORT).page();
        upload(page, "utf-16.csv", Imports.caseFile("utf-16.csv"));
        assertThat(page.locator("#uploading")).containsText("it looks like UTF-16");
    }

    @Test
    void personWhoHoldsACredentialUnderALinkedNumberIsNoCandidate(Visit visit, Visit clerk) throws IOException {
        Page page = visit.signIn(Account.ADMIN, IMPORT).page();
        upload(page, "one-person-1.zip", Imports.caseFile("one-person-1.zip"));
        assertThat(card(page, "facts")).containsText("Completed");
        long person = Database.count("select id from student where asn = '916319001'");
        Page student = clerk.signIn(Account.RECORDS, "/student/view?id=" + person + "&tab=credentials")
                .page();
        assertThat(student.locator("#why")).isVisible();
        assertThat(student.locator("#why")).not().containsText("a run would not find this student");
        visit.open(IMPORT);
        upload(page, "one-person-2.zip", Imports.caseFile("one-person-2.zip"));
        assertThat(card(page, "facts")).containsText("Completed");
        student.reload();
        assertThat(student.locator("#why")).containsText("a run would not find this student");
    }

    @Test
    void rowsGoInAndTheRejectedOneComesBackAsAFile(Visit visit) {
        Page page = visit.signIn(Account.ADMIN, IMPORT).page();
        upload(page, "schools.zip", Imports.zip(Map.of("students.csv", """
                ASN,ASN Status,Last Name,First Name
                975900001,Primary,Roy,Ann
                975900002,Primry,"Roy, Jr.",Bo
                """)));
        assertThat(page.locator("h1")).containsText("Import ");
        assertThat(card(page, "facts")).containsText("Completed with rejections");
        Locator file = card(page, "files").locator("tbody tr").first();
        assertThat(file).containsText("students.csv");
        assertEquals(
                "Students students.csv 2 1 0 0 1 0",
                String.join(" ", file.locator("td").allInnerTexts()));
        assertThat(page.locator("#rejected"))
                .containsText("ASN Status: This is not one of: Deactivated, Primary, Secondary.");
        visit.mustBeAccessible();

        String download = Wizard.download(page, page.locator("#lines a").first());
        assertTrue(download.lines().findFirst().orElse("").endsWith(" - Rejected students.csv"), download);
        assertTrue(download.contains("ASN,ASN Status,Last Name,First Name,Errors"), download);
        assertTrue(download.contains("975900002,Primry,\"Roy, Jr.\",Bo,\"ASN Status: This is not one of"), download);
        assertEquals(1, Database.count("select count(*) from student where asn like '97590000_'"));

        visit.open(IMPORT);
        assertThat(page.locator("#imports_data tr").first()).containsText("schools.zip");
        assertThat(page.locator("#imports_data tr").first()).containsText("admin");
    }

    @Test
    void fileThatIsRefusedAsAWholeIsToldWhyBesideTheField(Visit visit) {
        Page page = visit.signIn(Account.ADMIN, IMPORT).page();
        page.locator("#upload").click();
        assertThat(page.locator("#uploading")).containsText("Choose a file first");
        upload(page, "students.zip", "ASN,Last Name\n".getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator("#uploading")).containsText("This is not a ZIP file.");
        visit.mustBeAccessible();
        upload(page, "students.zip", Imports.zip(Map.of("students.csv", "Last Name\nRoy\n")));
        assertThat(page.locator("#uploading")).containsText("students.csv: the header lacks ASN");
        visit.inFrench();
        upload(page, "students.zip", "ASN,Last Name\n".getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator("#uploading")).containsText("Ce n’est pas un fichier ZIP.");
        visit.mustBeAccessible();
    }

    @Test
    void fileThatTurnsOutToBeNoCsvIsRefusedOnItsPage(Visit visit) {
        Page page = visit.signIn(Account.ADMIN, IMPORT).page();
        upload(
                page,
                "broken.zip",
                Imports.zip(Map.of(
                        "students.csv", "ASN,ASN Status,Last Name\n975000011,Primary,Roy\n975000012,Primary,\"Roy\n")));
        assertThat(page.locator(".note.bad")).containsText("students.csv: this is not a CSV file");
        visit.mustBeAccessible();
        assertEquals(0, Database.count("select count(*) from student where asn like '97500001_'"));
    }

    @Test
    void whatLooksWrongIsToldUntilSomebodySaysThatItIsRight(Visit visit) {
        Page page = visit.signIn(Account.ADMIN, IMPORT).page();
        upload(page, "students.csv", """
                ASN,asn status,LAST NAME,First  Name,Homeroom
                975000021,Primary,LÃ©vesque,Ann,7B
                975000022,Primary,​Laroche,Bo,7B
                975000023,Primary,Roy,Cy,7B
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(card(page, "facts")).containsText("Completed");
        assertThat(card(page, "facts"))
                .containsText("these columns are not known, and what they hold went nowhere: Homeroom");
        assertThat(card(page, "warnings")).containsText("Name with letters in a wrong encoding");
        assertThat(card(page, "warnings")).containsText("Invisible characters taken away");
        assertThat(page.locator("#warned_data tr")).hasCount(2);
        visit.mustBeAccessible();
        String download =
                Wizard.download(page, card(page, "warnings").locator("a").first());
        assertTrue(download.contains("Last Name: Name with letters in a wrong encoding (LÃ©vesque)."), download);

        long student = Database.count("select id from student where asn = '975000021'");
        assertThat(page.locator("#warned_data a")).hasCount(0);
        String imported = page.url();
        page = visit.signIn(Account.AUDITOR, Place.address(imported)).page();
        page.locator("#warned_data").getByText("975000021").click();
        assertThat(page).hasURL(Pattern.compile(".*/student/view\\?id=" + student));
        page = visit.signIn(Account.RECORDS, "/award/award?type=AHSD&student=" + student)
                .page();
        assertThat(page.locator("#warned")).containsText("One thing about this student looks wrong");
        page.locator("#warned a").click();
        assertThat(card(page, "warnings")).containsText("LÃ©vesque: Name with letters in a wrong encoding");
        visit.mustBeAccessible();
        page.getByText("Right as it is", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(card(page, "warnings")).containsText("said on");
        page.goBack();
        page.reload();
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator("#warned")).hasCount(0);
        assertEquals(
                "records",
                Database.value(String.class, "select confirmed_by from student_warning where student_id = ?", student));
        assertEquals(0, Database.count("select count(*) from student_open_warning where student_id = ?", student));
    }

    // intake R2.8
    @Test
    void organizationIsSaidToBeRightOnThePageOfTheImport(Visit visit) {
        Page page = visit.signIn(Account.ADMIN, IMPORT).page();
        upload(page, "organizations.csv", "Organization Code,Name\nA.9753,Montr?al\n".getBytes(StandardCharsets.UTF_8));
        assertThat(card(page, "facts")).containsText("Completed");
        page.locator("#warned_data")
                .getByText("Right as it is", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator("#warned_data")).containsText("Somebody said that it is right");
        assertThat(page.locator("#warned_data button")).hasCount(0);
        visit.mustBeAccessible();
        assertEquals(
                "admin",
                Database.value(
                        String.class, "select confirmed_by from intake_confirmed_warning where code = 'A.9753'"));
    }

    // intake R1.2, R3.3
    @Test
    void importAtWorkIsCancelledAndMakesWayForTheNext(Visit visit) {
        Page page = visit.signIn(Account.ADMIN, IMPORT).page();
        HeldLock.during(
                () -> {
                    upload(page, "long.zip", students("975900051"));
                    assertThat(card(page, "progress")).containsText("Waiting for the runs and searches");
                    String address = page.url();
                    visit.open(IMPORT);
                    assertThat(page.getByText("An import is at work, by admin since"))
                            .isVisible();
                    upload(page, "next.zip", students("975900052"));
                    assertThat(page.locator(".ui-message-error"))
                            .containsText("Another import is at work, by admin since");
                    page.navigate(address);
                    page.locator("#cancel").click();
                    visit.mustBeAccessible();
                    page.locator("#cancel_yes").click();
                    assertThat(card(page, "facts")).containsText("admin has cancelled the import");
                    assertThat(page.locator("#cancel")).hasCount(0);
                },
                "select pg_advisory_xact_lock_shared(?)",
                DataLock.KEY);
        assertThat(card(page, "facts")).containsText("Cancelled");
        assertThat(card(page, "facts")).containsText("admin cancelled the import before it was done. Nothing went in.");
        assertThat(page.locator("#cancel")).hasCount(0);
        visit.open(IMPORT);
        upload(page, "next.zip", students("975900052"));
        assertThat(card(page, "facts")).containsText("Completed");
        assertEquals(
                List.of("975900052"),
                Database.column(String.class, "select asn from student where asn in ('975900051', '975900052')"));
    }

    private static byte[] students(String asn) {
        return Imports.zip(
                Map.of("students.csv", "ASN,ASN Status,Last Name,First Name\n" + asn + ",Primary,Roy,Ann\n"));
    }

    private static Locator card(Page page, String name) {
        return page.locator("section").filter(new Locator.FilterOptions().setHas(page.locator("#" + name + "_title")));
    }

    private static void upload(Page page, String name, byte[] zip) {
        page.locator("#file").setInputFiles(new FilePayload(name, "application/zip", zip));
        page.locator("#upload").click();
    }
}
