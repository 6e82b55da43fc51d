package org.conferral.it.delivery;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.conferral.it.delivery.Deliveries.address;
import static org.conferral.it.delivery.Deliveries.notices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.conferral.it.consumer.Consumers;
import org.conferral.it.document.Documents;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Keyboard;
import org.conferral.it.testbed.Patience;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Surroundings;
import org.conferral.it.testbed.Visit;
import org.junit.jupiter.api.Test;

/** docs/specification/ordering.md §12.5: consumers are told, and people of theirs fetch. */
@BrowserTest
class DeliveryIT {
    private static final int NOT_FOUND = 404;
    private static final String LINK_GONE = "Use the one in the newest letter";

    // delivery R1.1, R2.1, R2.2, R2.3, R2.4, R3.1, R3.2, R3.3, R4.2, R4.3
    @Test
    void peopleOfTheConsumerFetchByTheNewestLinkAndNobodyElse(Visit staff, Visit visit, Visit stranger)
            throws IOException {
        staff.signIn(Account.DIGITAL, "/consumer/list");
        long consumer = Consumers.approve(staff, Consumers.register(staff));
        long other = Consumers.approve(staff, Consumers.register(staff));
        School school = School.open();
        List<Pupil> pupils = List.of(
                school.pupil().achieved(AHSD).isCalled("Fetched", "Ana"),
                school.pupil().achieved(AHSD).isCalled("Fetched", "Ben"),
                school.pupil().achieved(AHSD).isCalled("Fetched", "Cleo"));
        Pupil foreign = school.pupil().achieved(AHSD).isCalled("Foreign", "Flo");
        Deliveries.ready(school, Map.of(consumer, pupils, other, List.of(foreign)));
        assertEquals("COMPLETED", Deliveries.tell());
        String letter = Deliveries.letter(consumer);
        assertTrue(letter.contains("3 official documents are available"), letter);
        assertFalse(letter.contains("Fetched"), letter);
        String link = Deliveries.link(letter);
        assertEquals(
                0,
                Database.count(
                        "select count(*) from delivery_link where encode(key_hash, 'escape') like ?",
                        "%" + link.substring(link.length() - 20) + "%"),
                "only a hash is kept");

        String address = "zoe." + address(consumer).replaceFirst("^records", "registrar");
        Page page = visit.page();
        assertEquals(200, visit.open(link));
        assertThat(page.locator("main")).not().containsText("Fetched");
        visit.mustBeFine(link);
        Deliveries.ask(page, address.replace("@", "@not-"));
        assertThat(page.locator("#fault")).containsText("not an e-mail address at the organization");
        Deliveries.ask(page, address);
        assertThat(page.locator("#code")).isVisible();
        visit.mustBeFine();
        String code = Deliveries.code();
        Keyboard.enter(page.locator("#code"), code.equals("1234 5678") ? "8765 4321" : "1234 5678");
        page.keyboard().press("Enter");
        assertThat(page.locator("#fault")).containsText("This code is not right");
        stranger.open(link + "&asked");
        Keyboard.enter(stranger.page().locator("#code"), code);
        stranger.page().keyboard().press("Enter");
        assertThat(stranger.page().locator("#fault")).containsText("This code is not right");
        Keyboard.enter(page.locator("#code"), code);
        page.keyboard().press("Enter");
        assertThat(page.locator("#rows tbody tr")).hasCount(3);
        assertThat(page.locator("main")).not().containsText("Foreign");
        visit.mustBeFine(link);

        page.locator("#rows thead a").getByText("Name on the document").click();
        assertThat(page.locator("#rows th[aria-sort=ascending]")).containsText("Name");
        assertThat(page.locator("#rows tbody tr").first()).containsText("Ana");
        page.locator("#rows thead a").getByText("Name on the document").click();
        assertThat(page.locator("#rows tbody tr").first()).containsText("Cleo");
        Download csv = page.waitForDownload(() -> page.locator("#export").click());
        String text = Files.readString(csv.path());
        assertTrue(text.contains("Ana Fetched") && text.contains("Cleo Fetched") && !text.contains("Foreign"), text);
        assertTrue(text.contains(",Alberta High School Diploma,English,Available,"), text);
        visit.inFrench();
        Download french = page.waitForDownload(() -> page.locator("#export").click());
        String frenchText = Files.readString(french.path());
        assertTrue(
                frenchText.contains(",Diplôme d’études secondaires de l’Alberta,anglais,Disponible,")
                        || frenchText.contains(",Diplôme d’études secondaires de l’Alberta,Anglais,Disponible,"),
                frenchText);
        visit.inEnglish();
        Keyboard.enter(page.locator("#text"), "ben");
        page.keyboard().press("Enter");
        assertThat(page.locator("#rows tbody tr")).hasCount(1);
        Download pdf =
                page.waitForDownload(() -> page.locator("#rows tbody tr button").click());
        assertTrue(new String(Files.readAllBytes(pdf.path()), StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
        mustBeDownloaded(pupils.get(1));
        long version = version(pupils.get(1));
        page.waitForDownload(() -> page.locator("#rows tbody tr button").click());
        assertEquals(version, version(pupils.get(1)), "once more changes nothing");
        mustBeDownloaded(pupils.get(1));
        assertEquals(
                2L,
                Database.count(
                        "select fetches from delivery_item where item_id = ? and fetched_by = ?",
                        Documents.item(pupils.get(1)),
                        address));

        page.navigate(link);
        page.locator("#download").click();
        assertThat(page.locator("#fault")).containsText("Choose at least one");
        for (String name : List.of("Ana", "Cleo")) {
            page.locator("#rows tbody tr")
                    .filter(new Locator.FilterOptions().setHasText(name))
                    .locator("input[type=checkbox]")
                    .click();
        }
        Download zip = page.waitForDownload(() -> page.locator("#download").click());
        try (ZipFile file = new ZipFile(zip.path().toFile())) {
            assertEquals(2, file.size());
        }
        pupils.forEach(DeliveryIT::mustBeDownloaded);
        Download all = page.waitForDownload(() -> page.locator("#download_all").click());
        try (ZipFile file = new ZipFile(all.path().toFile())) {
            assertEquals(3, file.size(), "all that the page shows");
        }
        page.locator("#status").selectOption("PROCESSED");
        page.locator("#show").click();
        assertThat(page.locator("#total")).hasText("No documents");

        // another consumer's document, by who was let in at this one
        assertEquals(
                "over",
                page.evaluate(
                        "async ([key, item]) => new URL((await fetch('/documents/fetch', {method: 'POST',"
                                + " body: new URLSearchParams({key, item})})).url).searchParams.get('fault')",
                        List.of(link.replaceFirst(".*key=", ""), String.valueOf(Documents.item(foreign)))));
        assertEquals("PROCESSED", Documents.status(foreign));
        page.locator("#leave").click();
        assertThat(page.locator("#address")).isVisible();

        // what staff see, and a new link
        staff.page().navigate("/consumer/view?id=" + consumer);
        for (String kept : List.of(
                "Came in", "Was sent a code", "A wrong code", "An address that is not of the organization", address)) {
            assertThat(staff.page().locator("#door")).containsText(kept);
        }
        assertThat(staff.page().locator("#door")).not().containsText("@not-");
        assertThat(staff.page().locator("#mailed_to")).hasText(address(consumer));
        assertThat(staff.page().locator("dt:text-is('Last access') + dd")).containsText(address);
        staff.page().locator("#new_link").click();
        staff.page().locator("#resend_yes").click();
        assertThat(staff.page().locator("#messages")).containsText("A new link is on its way");
        assertThat(staff.page().locator("#door li").first()).containsText("Asked for a new link");
        assertThat(staff.page().locator("#door li").first()).containsText("digital");
        String newest = Deliveries.link(Patience.await(
                "the new link",
                () -> Deliveries.letter(consumer),
                written -> !written.contains(link) && !Deliveries.link(written).equals(link)));
        Patience.await("the old link to be no more", () -> visit.open(link), status -> status == NOT_FOUND);
        assertThat(page.locator("main")).containsText(LINK_GONE);
        String said = page.locator("main").innerText().replaceAll("[0-9a-f]*[0-9].*", "");
        char last = newest.charAt(newest.length() - 2);
        String altered = newest.substring(0, newest.length() - 2)
                + (last == 'A' ? 'B' : 'A')
                + newest.charAt(newest.length() - 1);
        assertEquals(NOT_FOUND, visit.open(altered));
        assertEquals(
                said, page.locator("main").innerText().replaceAll("[0-9a-f]*[0-9].*", ""), "all are answered alike");
        assertEquals(200, visit.open(newest));
        Database.update(
                "update delivery_link set expires_at = now() - interval '1 hour' where consumer_id = ?", consumer);
        assertEquals(NOT_FOUND, visit.open(newest));
        assertEquals(said, page.locator("main").innerText().replaceAll("[0-9a-f]*[0-9].*", ""));

        staff.forgetSession();
        staff.signIn(Account.ORDERS, "/order/view?id=" + Documents.item(pupils.get(1)));
        assertThat(staff.page().locator("#fetching")).containsText(address);
        staff.mustBeFine();
        staff.page().navigate("/order/view?tab=audit&id=" + Documents.item(pupils.get(1)));
        assertThat(staff.page().locator("main")).containsText("The organization, by its link");
    }

    private static long version(Pupil pupil) {
        return Database.count("select version from document_order_item where id = ?", Documents.item(pupil));
    }

    private static void mustBeDownloaded(Pupil pupil) {
        assertEquals("DOWNLOADED", Documents.status(pupil));
        assertEquals(
                1,
                Database.count(
                        "select count(*) from outbox where topic = 'order-item-status' and payload ->> 'item' = ?"
                                + " and payload ->> 'to' = 'DOWNLOADED'",
                        String.valueOf(Documents.item(pupil))));
    }

    // delivery R1.3, R1.4, R4.3; a folder in the letter's place stands for a mail server that takes nothing
    @Test
    void aLetterThatDoesNotLeaveIsTriedAgainAndPausedNothingIs(Visit staff) throws IOException {
        Page page = staff.signIn(Account.DIGITAL, "/consumer/list").page();
        long first = Consumers.approve(staff, Consumers.register(staff));
        long second = Consumers.approve(staff, Consumers.register(staff));
        Deliveries.tell();
        School school = School.open();
        Deliveries.ready(
                school,
                Map.of(
                        first, List.of(school.pupil().achieved(AHSD)),
                        second, List.of(school.pupil().achieved(AHSD))));
        page.navigate("/delivery/notifying");
        staff.mustBeFine("/delivery/notifying");
        page.locator("#pause").click();
        assertThat(page.locator("#messages")).containsText("Paused");
        assertEquals("REFUSED", Deliveries.tell());
        assertEquals(0, notices(first));
        page.locator("#resume").click();
        assertThat(page.locator("#messages")).containsText("Resumed");

        long last = Database.count("select case when is_called then last_value else 0 end from delivery_notice_id_seq");
        Path mail = Path.of(Surroundings.value("CONFERRAL_DATA"), "mail");
        Path taken = mail.resolve("documents-" + (last + 1) + ".eml");
        Files.createDirectories(taken.resolve("taken"));
        Deliveries.tell();
        Files.delete(taken.resolve("taken"));
        Files.delete(taken);
        assertEquals(1, notices(first) + notices(second), "the other one's left");
        assertEquals(
                1, Database.count("select failures from delivery_notice where id = ? and sent_at is null", last + 1));
        Database.update("update delivery_notice set next_try_at = now() where id = ?", last + 1);
        Deliveries.tell();
        for (long consumer : new long[] {first, second}) {
            Patience.await("the letter to " + consumer, () -> notices(consumer), left -> left == 1);
        }

        page.navigate("/delivery/notifying");
        Keyboard.enter(page.locator("#warning_days"), "30");
        page.locator("#save").click();
        assertThat(page.locator("#form .ui-message-error")).containsText("smaller than the days to download");
        page.navigate("/delivery/notifying");
        page.locator("#save").click();
        assertThat(page.locator("#messages")).containsText("settings were saved");
        assertThat(page.locator("#door li").first()).containsText("Resumed");
        assertThat(page.locator("#door li").nth(1)).containsText("Paused");
        Keyboard.enter(page.locator("#warning_days"), "6");
        page.locator("#save").click();
        assertThat(page.locator("#door li").first()).containsText("Days of warning: 5 → 6");
        assertThat(page.locator("#door li").first()).containsText("digital");
        Keyboard.enter(page.locator("#warning_days"), "5");
        page.locator("#save").click();
        assertThat(page.locator("#door li").first()).containsText("Days of warning: 6 → 5");
    }
}
