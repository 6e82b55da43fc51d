package org.conferral.it.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Patience;
import org.conferral.it.testbed.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The files of {@code import-cases/}, as people and their programs make them, brought in through the page: which are
 * understood, which are refused and why (docs/import-files.md). Of a file that went in, the page says for each file how
 * many rows were read, new, changed, unchanged, rejected and with warnings.
 */
@BrowserTest
class IntakeCasesIT {
    // intake R1.5, R2.2, R2.6, R2.7, R2.8
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            headings-other-case.zip           | students.csv 1 1 0 0 0 0
            headings-marked-and-quoted.zip    | students.csv 1 1 0 0 0 0
            headings-marked-and-quoted.zip    | these columns are not known, and what they hold went nowhere: Locker
            zip-behind-script.zip             | students.csv 1 1 0 0 0 0
            zip64-streamed.zip                | students.csv 1 1 0 0 0 0
            zip-with-folder-and-noise.zip     | students.csv 1 1 0 0 0 0
            rows-without-last-cells.zip       | students.csv 2 2 0 0 0 0
            stray-quotation-marks.zip         | addresses.csv 2 1 0 0 1 0
            stray-quotation-marks.zip         | Street: This cell holds 2 lines that look like rows of their own.
            names-nobody-sees.zip             | students.csv 6 2 0 0 4 2
            names-damaged.zip                 | students.csv 8 7 0 0 1 7
            years-out-of-reason.zip           | students.csv 5 3 0 0 2 0
            years-out-of-reason.zip           | credential_progress.csv 3 2 0 0 1 1
            address-in-four-spellings.zip     | addresses.csv 4 1 0 0 3 0
            organization-names.zip            | organizations.csv 4 3 0 0 1 2
            organization-names.zip            | LycÃ©e du Givre
            """)
    void goesIn(String file, String says, Visit visit) throws IOException {
        Page page = upload(visit, file);
        assertThat(page).hasURL(Pattern.compile(".*/intake/view\\?id=[0-9]+.*"));
        String what = says.replaceFirst(" [0-9 ]+$", "");
        Patience.await(what, () -> text(page), text -> text.contains("Completed") && text.contains(what));
        // brought in before by the line above, it changes nothing
        String again = says.replaceFirst("([0-9]+) ([0-9]+) 0 0 ", "$1 0 0 $2 ");
        assertTrue(text(page).contains(says) || text(page).contains(again), () -> text(page));
    }

    // intake R1.1, R1.3, R1.4
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            zip-cut-off.zip             | The ZIP file is cut off
            zip-with-damaged-list.zip   | The ZIP file is damaged
            zip-behind-zip.zip          | Several ZIP files stand in this file one behind the other
            zip-part.zip                | This is one part of a ZIP file that was divided
            zip-of-other-method.zip     | compressed by a method that cannot be read here (LZMA)
            semicolons.zip              | students.csv: semicolons stand between the cells
            rows-in-quotation-marks.zip | students.csv: each row as a whole stands in quotation marks
            windows-1252.zip            | it looks like Windows-1252 (row 42). Save it again as UTF-8
            utf-16.csv                  | it looks like UTF-16
            """)
    void isRefusedWithItsReason(String file, String reason, Visit visit) throws IOException {
        Page page = upload(visit, file);
        assertThat(page.locator("#uploading")).containsText(reason);
    }

    @Test
    void personWhoHoldsACredentialUnderALinkedNumberIsNoCandidate(Visit visit, Visit clerk) throws IOException {
        assertThat(upload(visit, "one-person-1.zip").locator("main")).containsText("Completed");
        long person = Database.count("select id from student where asn = '916319001'");
        assertTrue(isCandidate(clerk, person), "before the two are linked");
        assertThat(upload(visit, "one-person-2.zip").locator("main")).containsText("Completed");
        assertTrue(!isCandidate(clerk, person), "the linked number holds it");
    }

    private static boolean isCandidate(Visit clerk, long student) {
        Page page = clerk.signIn(Account.RECORDS, "/student/view?id=" + student + "&tab=credentials")
                .page();
        assertThat(page.locator("#why")).isVisible();
        return !page.locator("#why").innerText().contains("a run would not find this student");
    }

    private static Page upload(Visit visit, String file) throws IOException {
        Page page = visit.signIn(Account.ADMIN, "/intake/import").page();
        try (var bytes = IntakeCasesIT.class.getResourceAsStream("/import-cases/" + file)) {
            page.locator("#file")
                    .setInputFiles(new FilePayload(
                            file,
                            "application/octet-stream",
                            Objects.requireNonNull(bytes, file).readAllBytes()));
        }
        page.locator("#upload").click();
        return page;
    }

    private static String text(Page page) {
        return page.locator("main").innerText().replaceAll("\\s+", " ");
    }
}
