package org.conferral.it.mypass;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.conferral.it.document.Documents;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.Addresses;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Patience;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Visit;
import org.conferral.it.testbed.WebClient;
import org.junit.jupiter.api.Test;

/** docs/specification/ordering.md §9.1: every address of myPass with other people's data, by whomever: {@code mypass-others.txt}. */
@BrowserTest
class MypassMatrixIT {
    private static final String OWNER = "victoria@example.org";
    private static final String BORN = "2008-05-17";
    private static final String TO = "street=77+Refuge&city=Legal&province=AB&postal_code=T0G+1L0";
    private static final byte[] WAYBILL = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern SHOWN = Pattern.compile("data-visit=\"([^\"]+)\"");
    private static final String VISIT = "{visit}";
    private static final String NOT_TRIED = "-";
    private static final String DOOR = "/mypass/sign-in[?].*to=.*";

    /** What nobody may read who is not connected to the student; none of it is typed. */
    private static final List<String> SECRETS = List.of("Victim", "Victoria", "77 Refuge");

    /** What is kept of a student and an account: rows by the table, and how they are found. */
    private static final Map<String, String> KEPT = Map.ofEntries(
            Map.entry("student", "id = :student"),
            Map.entry("award", "student_id = :student"),
            Map.entry("document_order_item", "student_id = :student"),
            Map.entry("connection_code", "student_id = :student"),
            Map.entry("student_connection", "student_id = :student or account_id = :account"),
            Map.entry("public_account", "id = :account"),
            Map.entry("mypass_draft", "account_id = :account"),
            Map.entry("mypass_order", "account_id = :account"),
            Map.entry("mypass_message", "account_id = :account"),
            Map.entry("mypass_no_letters", "account_id = :account"),
            Map.entry("mypass_cancel", "item_id in (select id from document_order_item where student_id = :student)"),
            Map.entry(
                    "mypass_waybill_item",
                    "item_id in (select id from document_order_item where student_id = :student)"));

    /** One line of the table: a method, an address and a form, and the answers by column. */
    private record Line(String asked, List<String> answers) {
        static Line of(String line) {
            List<String> cells = List.of(line.split("\\s*[|]\\s*", -1));
            return new Line(cells.get(0), cells.subList(1, cells.size()));
        }

        String with(List<String> seen) {
            return asked + " | " + String.join(" | ", seen);
        }
    }

    /**
     * Whose it is.
     *
     * @param typed what of theirs is typed, by its name in the table
     */
    private record Owner(Pupil pupil, WebClient person, Map<String, String> typed) {
        /** All that is kept of them. */
        String kept() {
            String rows = KEPT.entrySet().stream()
                    .map(table -> "select '" + table.getKey() + "' as kept, t::text as known from " + table.getKey()
                            + " t where " + table.getValue())
                    .collect(Collectors.joining(" union all "))
                    .replace(":student", String.valueOf(pupil.id()))
                    .replace(":account", Objects.requireNonNull(typed.get("account")));
            return Database.value(
                    String.class, "select string_agg(kept || known, ';' order by kept, known) from (" + rows + ") k");
        }

        /** What is asked, by the names in the table. */
        String filled(String asked) {
            String whole = asked;
            for (Map.Entry<String, String> one : typed.entrySet()) {
                whole = whole.replace("{" + one.getKey() + "}", one.getValue());
            }
            return whole;
        }
    }

    // mypass R1.1, R3.1, R3.2, R3.3, R4.4, R6.1; connection R2.5, R4.2
    @Test
    void whatIsAnothersIsNotThereForAnybody(Visit staff) {
        staff.signIn(Account.ORDERS, "/");
        Owner owner = owner(staff);
        List<WebClient> others = others(staff, owner);
        List<Line> table = Addresses.withOthersData().stream().map(Line::of).toList();
        List<List<String>> seen = new ArrayList<>();
        for (Line line : table) {
            String before = owner.kept();
            List<String> answers = new ArrayList<>();
            for (int column = 0; column < others.size(); column++) {
                answers.add(tried(line, column, others.get(column), owner));
            }
            if (!owner.kept().equals(before)) {
                answers.add("it is changed");
            }
            seen.add(answers);
        }
        // last: it changes what is theirs
        for (int n = 0; n < table.size(); n++) {
            seen.get(n).add(tried(table.get(n), others.size(), owner.person(), owner));
        }
        assertEquals(
                table.stream().map(line -> line.with(line.answers())).collect(Collectors.joining("\n")),
                IntStream.range(0, table.size())
                        .mapToObj(n -> table.get(n).with(seen.get(n)))
                        .collect(Collectors.joining("\n")));
    }

    private static String tried(Line line, int column, WebClient person, Owner owner) {
        if (line.answers().get(column).equals(NOT_TRIED)) {
            return NOT_TRIED;
        }
        String whole = line.asked().contains(VISIT) ? line.asked().replace(VISIT, shown(person)) : line.asked();
        String[] asked = owner.filled(whole).split(" ", -1);
        HttpResponse<String> answer =
                switch (asked[0]) {
                    case "GET" -> person.get(asked[1]);
                    case "POST" -> person.post(asked[1], asked.length > 2 ? asked[2] : "");
                    default -> person.upload(asked[1], List.of(asked[2]), "waybill", WAYBILL);
                };
        boolean told = SECRETS.stream().anyMatch(answer.body()::contains);
        return said(answer) + (told && !person.equals(owner.person()) ? " and it is told" : "");
    }

    private static String said(HttpResponse<String> answer) {
        String target = WebClient.target(answer).replaceAll("=[0-9]+", "=N");
        String page = answer.body();
        if (page.contains("id=\"fault\"")) {
            return "refused";
        }
        if (target.matches(DOOR) || page.contains("action=\"/mypass/enter\"")) {
            return "door";
        }
        if (!target.isEmpty()) {
            return target;
        }
        return answer.statusCode() == 200 && page.isEmpty() ? "none" : String.valueOf(answer.statusCode());
    }

    /** Which visit the forms name that staff see; blank for a person's own. */
    private static String shown(WebClient person) {
        return SHOWN.matcher(person.get("/mypass/orders").body())
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse("");
    }

    /** Somebody with all that there may be: an order that waits for its waybill, a new one, one not finished, and a message. */
    private static Owner owner(Visit staff) {
        Pupil pupil = School.open().pupil().isAwarded(AHSD).isSent("SENT").isCalled("Victim", "Victoria");
        Database.update(
                "update award set last_name = 'Victim', first_name = 'Victoria' where student_id = ?", pupil.id());
        WebClient person = Mypass.person(OWNER, "203.0.113.130");
        Mypass.connect(person, pupil.asn(), BORN, Mypass.issue(staff, pupil, "Student"));
        long award = Database.count("select max(id) from award where student_id = ?", pupil.id());
        long item = order(person, award);
        assertEquals("COMPLETED", Documents.make());
        Mypass.awaitsWaybill(staff, item);
        Patience.await(
                "the letter's day",
                () -> Database.count(
                        "select count(*) from mypass_message where item_id = ? and letter_at is not null", item),
                told -> told == 1);
        long message = Database.count("select max(id) from mypass_message where item_id = ?", item);
        person.post("/mypass/read", "last=" + message);
        long fresh = order(person, award);
        draft(person, award);
        long account = Database.count("select id from public_account where address = ?", OWNER);
        Map<String, String> typed = new HashMap<>(Map.of("asn", pupil.asn(), "address", OWNER.replace("@", "%40")));
        Map.of(
                        "award", award,
                        "item", item,
                        "fresh", fresh,
                        "message", message,
                        "account", account,
                        "version", Database.count("select version from mypass_draft where account_id = ?", account),
                        "connection", Database.count("select id from student_connection where account_id = ?", account))
                .forEach((name, value) -> typed.put(name, String.valueOf(value)));
        return new Owner(pupil, person, typed);
    }

    private static void draft(WebClient person, long award) {
        person.post("/mypass/save", "award=" + award + "&to=STUDENT&copies=1&courier=yes&country=Canada");
        Mypass.address(person, TO);
    }

    private static long order(WebClient person, long award) {
        draft(person, award);
        return Long.parseLong(Mypass.place(person).replaceFirst(".*=", ""));
    }

    /** In the order of the columns. */
    private static List<WebClient> others(Visit staff, Owner owner) {
        School school = School.open();
        Pupil other = school.pupil().isAwarded(AHSD).isSent("SENT");
        Pupil child = school.pupil().isAwarded(AHSD).isSent("SENT");
        Database.update("update student set birth_date = current_date - 6000 where id = ?", child.id());
        WebClient student = Mypass.person("own.only@example.org", "203.0.113.131");
        WebClient guardian = Mypass.person("guards@example.org", "203.0.113.132");
        WebClient former = Mypass.person("former.third@example.org", "203.0.113.133");
        Mypass.connect(student, other.asn(), BORN, Mypass.issue(staff, other, "Student"));
        Mypass.connect(
                guardian,
                child.asn(),
                Database.value(String.class, "select (current_date - 6000)::text"),
                Mypass.issue(staff, child, "Parent or guardian"));
        Mypass.connect(former, owner.pupil().asn(), BORN, Mypass.issue(staff, owner.pupil(), "Authorized third party"));
        owner.person()
                .post(
                        "/mypass/end",
                        "id="
                                + Database.count(
                                        "select max(id) from student_connection where student_id = ? and kind = 'THIRD_PARTY'",
                                        owner.pupil().id()));
        staff.page().navigate("/student/view?tab=connections&id=" + other.id());
        staff.page()
                .locator("#connected")
                .getByText("See myPass", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(staff.page().locator("#staff")).isVisible();
        return List.of(
                WebClient.from("203.0.113.134"),
                student,
                guardian,
                former,
                WebClient.of(Account.LISTS),
                WebClient.in(staff));
    }
}
