package org.conferral.it.mypass;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Letter;
import org.conferral.it.testbed.Patience;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.Visit;
import org.conferral.it.testbed.WebClient;

/** What people do to get into myPass, and what they get by mail. */
public final class Mypass {
    public static final String PASSWORD = "seven green tables";

    private static final Pattern LINK = Pattern.compile("/mypass/password[?]key=([A-Za-z0-9_-]{43})");
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final Pattern FAULT = Pattern.compile("id=\"fault\">([^<]*)<");
    private static final Pattern CODE = Pattern.compile("\\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\\b");

    private Mypass() {}

    /** The newest letter of a kind, {@code link} or {@code code}. */
    static String letter(String kind) {
        String key = Database.value(
                String.class,
                "select key from mail_letter where key like ? order by sent_at desc limit 1",
                "mypass-" + kind + "-%");
        return Letter.text(key);
    }

    /** The letter that told of a message about an item; there is one. */
    static String letterOf(long item) {
        return Letter.text(Database.value(
                String.class,
                "select l.key from mail_letter l join mypass_message m on l.key = 'mypass-message-' || m.id"
                        + " where m.item_id = ?",
                item));
    }

    /** The address of the link in the newest letter. */
    public static String link() {
        return "/mypass/password?key=" + found(LINK, letter("link"));
    }

    /** The code in the newest letter. */
    static String code() {
        return found(CODE, letter("code").replaceFirst("(?s)^.*?\r\n\r\n", ""));
    }

    private static String found(Pattern sought, String letter) {
        Matcher match = sought.matcher(letter);
        if (!match.find()) {
            throw new AssertionError("no " + sought + " in " + letter);
        }
        return match.group(match.groupCount());
    }

    /** Gives a code for a student, as Student Records do; what stands on the page once. */
    static String issue(Visit staff, Pupil pupil, String kind) {
        Page page = staff.page();
        page.navigate("/student/view?tab=connections&id=" + pupil.id());
        page.locator(".may div")
                .filter(new Locator.FilterOptions().setHasText(kind))
                .getByText("Code for a letter")
                .click();
        assertThat(page.locator("#connection_code")).isVisible();
        return page.locator("#connection_code").innerText();
    }

    /** Somebody with an account who is signed in, from an address of their own. */
    public static WebClient person(String address, String network) {
        WebClient person = WebClient.from(network);
        person.post("/mypass/link", "address=" + encoded(address));
        String key = link().replaceFirst(".*=", "");
        person.post("/mypass/choose", "key=" + key + "&password=" + encoded(PASSWORD) + "&again=" + encoded(PASSWORD));
        HttpResponse<String> answer = enter(person, address, PASSWORD);
        if (!WebClient.target(answer).equals("/mypass")) {
            throw new AssertionError(address + " was sent to " + WebClient.target(answer));
        }
        return person;
    }

    static HttpResponse<String> enter(WebClient person, String address, String password) {
        return person.post("/mypass/enter", "address=" + encoded(address) + "&password=" + encoded(password));
    }

    /** Where an answer leads to, or what the page that it is says is wrong. */
    static String said(HttpResponse<String> answer) {
        return answer.statusCode() == 200 ? found(FAULT, answer.body()) : WebClient.target(answer);
    }

    /** Types what connects to a student; where that leads to, or what is wrong. */
    static String connect(WebClient person, String asn, String born, String code) {
        String[] date = born.split("-", -1);
        return said(person.post(
                "/mypass/add",
                "asn=" + encoded(asn) + "&year=" + date[0] + "&month=" + date[1] + "&day=" + date[2] + "&code="
                        + encoded(code)));
    }

    /** Sends the order that the last page shows; where that leads to. */
    public static String place(WebClient person) {
        return WebClient.target(person.post("/mypass/place", shown(person, "/mypass/check", "place")));
    }

    /** Types the address of an order that is not finished; where that leads to. */
    public static String address(WebClient person, String form) {
        return WebClient.target(
                person.post("/mypass/save-address", shown(person, "/mypass/address", "save-address") + "&" + form));
    }

    /** Student Records put an item by until its waybill comes; waits for the message about it. */
    static void awaitsWaybill(Visit staff, long item) {
        Page desk = staff.page();
        desk.navigate("/order/view?id=" + item);
        desk.locator("#handle").click();
        desk.locator("#new_handling").selectOption("PENDING");
        desk.locator("#handle_yes").click();
        assertThat(desk.locator("#messages")).isVisible();
        Patience.await(
                "the message",
                () -> Database.count(
                        "select count(*) from mypass_message where item_id = ? and kind = 'WAYBILL_NEEDED'", item),
                told -> told == 1);
    }

    /** What a page's form says of what it shows. */
    static String shown(WebClient person, String path, String action) {
        return hidden(person.get(path).body(), action);
    }

    /** The hidden fields of a form on a page. */
    static String hidden(String page, String action) {
        String form = found(Pattern.compile("(?s)<form[^>]*action=\"/mypass/" + action + "\"(.*?)</form>"), page);
        return HIDDEN.matcher(form)
                .results()
                .map(field -> field.group(1) + "=" + encoded(field.group(2).replace("&amp;", "&")))
                .collect(Collectors.joining("&"));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
