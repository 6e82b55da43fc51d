package org.conferral.it.delivery;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conferral.it.document.Documents;
import org.conferral.it.testbed.Console;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Executions;
import org.conferral.it.testbed.Keyboard;
import org.conferral.it.testbed.Letter;
import org.conferral.it.testbed.Patience;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Surroundings;

/** What is made for consumers, and what they get by e-mail. */
public final class Deliveries {
    private static final Pattern LINK = Pattern.compile("https?://\\S+/documents\\?key=[A-Za-z0-9_-]{43}");
    private static final Pattern CODE = Pattern.compile("\\b([0-9]{4}) ([0-9]{4})\\b");

    private Deliveries() {}

    /** Their documents are made, for this consumer; orders that no run places are written as the page would. */
    public static void ready(School school, Map<Long, List<Pupil>> consumers) {
        Documents.run(school);
        consumers.forEach((consumer, pupils) -> pupils.forEach(pupil -> Database.update(
                "update document_order_item set purpose = 'REPRINT', recipient_is_student = false, street = null,"
                        + " city = null, province = null, postal_code = null, country = null,"
                        + " delivery_method = 'DIGITAL_OFFICIAL_DOCUMENT', consumer_id = ?,"
                        + " recipient_name = (select name from document_consumer where id = ?) where id = ?",
                consumer,
                consumer,
                Documents.item(pupil))));
        assertEquals("COMPLETED", Documents.make());
    }

    /**
     * Starts the job that tells consumers and waits for its end; what came of it. One that began by itself just before does the
     * same: nobody is at it any more.
     */
    public static String tell() {
        Executions.mustBeOver("delivery_execution");
        long execution = Console.ofTheTestbed().start("delivery-notify-consumers", Map.of());
        assertEquals("COMPLETED", Executions.ended(execution));
        Executions.mustBeOver("delivery_execution");
        return Executions.exit(execution);
    }

    /** Where its letters go. */
    public static String address(long consumer) {
        return Database.value(String.class, "select link_address from document_consumer where id = ?", consumer);
    }

    /** How many letters told it of documents. */
    static long notices(long consumer) {
        return Database.count(
                "select count(*) from delivery_notice n where consumer_id = ? and address is not null"
                        + " and exists (select from mail_letter l where l.key = 'documents-' || n.id)",
                consumer);
    }

    /** The text of the newest letter to a consumer. */
    public static String letter(long consumer) {
        return Letter.text("documents-"
                + Patience.await(
                        "a letter to consumer " + consumer,
                        () -> Database.count(
                                "select coalesce(max(id), 0) from delivery_notice where consumer_id = ? and address is not null",
                                consumer),
                        id -> id > 0));
    }

    /** The link in a letter. */
    public static String link(String letter) {
        Matcher link = LINK.matcher(letter);
        if (!link.find()) {
            throw new AssertionError("no link in " + letter);
        }
        return link.group().replaceFirst("^https?://[^/]+", Surroundings.value("CONFERRAL_TEST_URL"));
    }

    /** Asks for a code by an address. */
    public static void ask(Page page, String address) {
        Keyboard.enter(page.locator("#address"), address);
        page.locator("#ask button").click();
    }

    /** The code that was sent last. */
    static String code() {
        String key = Database.value(
                String.class,
                "select key from mail_letter where key like 'documents-code-%' order by sent_at desc limit 1");
        Matcher code = CODE.matcher(Letter.text(key).replaceFirst("(?s)^.*?\r\n\r\n", ""));
        if (!code.find()) {
            throw new AssertionError("no code in " + key);
        }
        return code.group();
    }

    /** Goes in by a link. */
    public static void enter(Page page, String link, String address) {
        page.navigate(link);
        ask(page, address);
        assertThat(page.locator("#code")).isVisible();
        Keyboard.enter(page.locator("#code"), code());
        page.locator("#enter button").click();
    }

    /** Lets so many days go by, in the database, since a consumer was told of what waits for it. */
    public static void daysGoBy(long consumer, int days) {
        Database.update(
                "update delivery_notice set made_at = made_at - make_interval(days => ?),"
                        + " sent_at = sent_at - make_interval(days => ?) where consumer_id = ?",
                days,
                days,
                consumer);
        Database.update(
                "update delivery_item d set expires_at = d.expires_at - make_interval(days => ?)"
                        + " from document_order_item i where i.id = d.item_id and i.consumer_id = ?",
                days,
                consumer);
    }
}
