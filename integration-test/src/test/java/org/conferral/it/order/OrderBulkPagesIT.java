package org.conferral.it.order;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.conferral.it.order.OrderPages.number;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Visit;
import org.junit.jupiter.api.Test;

/** Many order items of the list changed at once: what would change is shown before. */
@BrowserTest
class OrderBulkPagesIT {
    @Test
    void wholeResultIsChangedAsItWasShownBefore(Visit visit) {
        School school = School.open();
        Pupil held = school.pupil().isAwarded(AHSD).isSent("SYSTEM_HOLD");
        Pupil investigated = school.pupil().isAwarded(AHSD).isSent("ON_HOLD");
        Pupil sent = school.pupil().isAwarded(AHSD).isSent("SENT");
        Page page = visit.signIn(Account.ORDERS, "/order/list").page();
        page.locator("#numbers").pressSequentially(held.asn() + " " + investigated.asn() + " " + sent.asn());
        page.locator("#search").click();
        assertThat(page.locator("#rows tbody tr")).hasCount(3);
        page.locator("#rows tbody input[type=checkbox]").first().click();
        assertThat(page.locator("#bulk")).hasText("Change 1 selected");
        page.locator("#error").selectOption("NO_ADDRESS");
        assertThat(page.locator("#bulk")).hasText("Change all listed");
        page.locator("#error").selectOption("");
        assertThat(page.locator("#rows tbody tr")).hasCount(3);
        page.locator("#rows tbody input[type=checkbox]").first().click();
        assertThat(page.locator("#bulk")).hasText("Change 1 selected");
        page.locator("#unpick").click();
        assertThat(page.locator("#bulk")).hasText("Change all listed");
        page.locator("#bulk").click();
        page.locator("#action").selectOption("RELEASE");
        visit.mustBeAccessible();
        page.locator("#prepare").click();
        assertThat(page.locator("#groups tbody tr")).hasCount(3);
        assertThat(page.locator("#groups")).containsText("Stays as it is");
        assertThat(page.locator("#rows tbody tr")).hasCount(3);
        assertThat(page.locator("#rows tbody tr").first()).containsText(number(sent));
        assertThat(page.locator("#rows tbody tr").first()).containsText("Stays as it is");
        assertThat(page.locator("#rows tbody tr").last()).containsText("Changes");
        visit.mustBeFine(page.url().replaceFirst(".*(/order/bulk)", "$1"));
        assertEquals(
                1,
                Database.count(
                        "select count(*) from document_order_item where student_id = ? and status = 'SYSTEM_HOLD'",
                        held.id()));
        page.locator("#confirm").click();
        assertThat(page.locator("#confirming")).containsText("2 items");
        page.locator("#confirm_yes").click();
        assertThat(page.locator("#done")).containsText("2 changed, 1 left");
        String result = page.url();
        assertThat(page.locator("#rows tbody tr")).hasCount(3);
        visit.mustBeAccessible();
        assertEquals(
                2,
                Database.count(
                        "select count(*) from document_order_item where student_id in (?, ?) and status = 'ORDERED'",
                        held.id(),
                        investigated.id()));
        visit.open("/order/list");
        page.locator("#bulk").click();
        page.locator("#latest a").first().click();
        assertThat(page).hasURL(result);
    }

    // order R5.1
    @Test
    void itemsOnAllPagesAreChangedInFrenchAndTheResultIsExported(Visit visit) throws IOException {
        School school = School.open();
        List<Pupil> held = IntStream.range(0, 26)
                .mapToObj(n -> school.pupil().isAwarded(AHSD).isSent("ON_HOLD"))
                .toList();
        Pupil sent = school.pupil().isAwarded(AHSD).isSent("SENT");
        Page page = visit.signIn(Account.ORDERS, "/order/list").inFrench().page();
        // as pasted, at once
        page.locator("#numbers")
                .fill(sent.asn() + "\n" + held.stream().map(Pupil::asn).collect(Collectors.joining("\n")));
        page.locator("#search").click();
        assertThat(page.locator("#rows tbody tr")).hasCount(25);
        page.locator("#bulk").click();
        page.locator("#action").selectOption("Libérer les articles retenus");
        page.locator("#prepare").click();
        assertThat(page.locator("#groups")).containsText("Retenu par un utilisateur");
        assertThat(page.locator("#groups"))
                .containsText("Reste tel quel : Un article dans cet état ne peut pas être changé ainsi.");
        assertThat(page.locator("#rows tbody tr")).hasCount(25);
        assertThat(page.locator("#rows tbody tr").first()).containsText(number(sent));
        assertThat(page.locator("#export")).hasCount(0);
        page.locator(".ui-paginator-next").click();
        assertThat(page.locator("#rows tbody tr")).hasCount(2);
        assertThat(page.locator("#rows tbody tr").last()).not().containsText("Reste tel quel");
        page.locator("#confirm").click();
        assertThat(page.locator("#confirming")).containsText("26 articles vont changer");
        page.locator("#confirm_yes").click();
        assertThat(page.locator("#done")).containsText("Terminé : 26 modifiés, 1 laissé tel quel");
        assertEquals(
                26,
                Database.count(
                        "select count(*) from document_order_item where status = 'ORDERED' and student_id = any (?)",
                        (Object) held.stream().map(Pupil::id).toArray(Long[]::new)));
        assertThat(page.locator("#rows tbody tr").first()).containsText("Reste tel quel");
        Download download = page.waitForDownload(() -> page.locator("#export").click());
        List<String> lines = Files.readAllLines(download.path());
        assertEquals("\ufeffOrder Item Number,ASN,Order Item Status,Changed,Rule Number,Message", lines.get(0));
        assertEquals(28, lines.size());
        assertEquals(
                26, lines.stream().filter(line -> line.endsWith(",Ordered,Y,,")).count());
        assertTrue(
                lines.stream()
                        .anyMatch(line -> line.startsWith(number(sent))
                                && line.endsWith(",N,,An item in this status cannot be changed so.")),
                lines.get(1));
    }
}
