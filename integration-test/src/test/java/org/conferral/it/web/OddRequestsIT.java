package org.conferral.it.web;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.conferral.it.mypass.Mypass;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.RawRequest;
import org.conferral.it.testbed.Seed;
import org.conferral.it.testbed.ServerLog;
import org.conferral.it.testbed.WebClient;
import org.junit.jupiter.api.Test;

/** Nothing that can be sent is taken for a fault of the server's, changes what it should not, or fills the log. */
class OddRequestsIT {
    /** As many as {@code -Dfuzz=…} says. */
    private static final int REQUESTS = Integer.getInteger("fuzz", 2_000);

    private static final PrintStream SAY = System.out;
    private static final int AT_ONCE = 4;
    private static final int FORMS_OF_A_PAGE = 6;
    /** A build sends what the one before has sent, so that what fails is the change; {@code -Dseed} sends others. */
    private static final long USUAL = 348_886;

    /** The tries of codes, links and passwords that a network has are used up by this. */
    private static final String ELSEWHERE = "X-Forwarded-For: 203.0.113.198";

    private static final Pattern TRACE = Pattern.compile("\\bat (org|java|jakarta|io|com)\\.[a-z.]+|Exception\\b");

    /** What no odd request may add to, or take away from. */
    private static final List<String> TABLES = List.of(
            "student",
            "student_address",
            "award",
            "document_order",
            "document_order_item",
            "document",
            "run",
            "run_item",
            "run_schedule",
            "intake_import",
            "organization",
            "app_user",
            "app_user_role",
            "invitation",
            "print_job",
            "print_return",
            "print_facility",
            "order_bulk",
            "signing_key",
            "document_signature",
            "student_warning",
            "student_connection",
            "document_consumer",
            "delivery_item",
            "public_account",
            "mypass_order",
            "mypass_draft",
            "mypass_message",
            "setting");

    /** Whoever sends, with their session, to pages that begin like this. */
    private record Sender(String name, Optional<String> session, boolean harmless, String pages) {
        RawRequest from(RawRequest request) {
            return session.map(request::with).orElse(request);
        }
    }

    // web.platform R18
    @Test
    void nothingOddIsTakenForAFault() throws IOException, InterruptedException, ExecutionException {
        String inMypass = Mypass.person("odd@example.org", "203.0.113.199").session();
        Map<String, Long> before = counts();
        long logged = ServerLog.length();
        List<String> faults = Collections.synchronizedList(new ArrayList<>());
        Map<String, Integer> sent = new ConcurrentSkipListMap<>();
        Set<String> asked = ConcurrentHashMap.newKeySet();
        ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int one = 0; one < AT_ONCE; one++) {
                Random random =
                        new Random(Seed.random(OddRequestsIT.class, USUAL).nextLong() + one);
                all.add(senders.submit(() -> {
                    OddRequests odd = new OddRequests(random);
                    send(odd, inMypass, REQUESTS / AT_ONCE, faults, sent);
                    asked.addAll(odd.asked());
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            senders.shutdownNow();
        }
        SAY.printf(
                "%,d odd requests, to %d of %d addresses: %s%n",
                sent.values().stream().mapToInt(Integer::intValue).sum(), asked.size(), OddRequests.addresses(), sent);
        assertAll(
                "the usual requests, or those of -Dseed",
                () -> assertEquals(List.of(), faults.stream().limit(20).toList(), () -> faults.size() + " faults"),
                () -> assertEquals(List.of(), ServerLog.tracesSince(logged)),
                () -> assertEquals(before, counts()));
    }

    // web.platform R16, R17
    @Test
    void onlyOurOwnPagesPostChangesAnything() {
        Sender admin =
                new Sender("admin", Optional.of(WebClient.of(Account.ADMIN).session()), false, "/");
        String login = "odd-" + Long.toString(System.nanoTime(), 36);
        String sent = added(admin, login);
        RawRequest whole = admin.from(RawRequest.form("/people/add", sent));
        Map<RawRequest, Integer> attacks = Map.of(
                admin.from(RawRequest.get("/people/add?" + sent)),
                400,
                new RawRequest("PUT", "/people/add", whole.headers(), sent),
                405,
                new RawRequest("DELETE", "/people/add?" + sent, whole.headers(), ""),
                405,
                whole.with("Origin: http://elsewhere.example"),
                403,
                whole.with("Sec-Fetch-Site: cross-site"),
                403,
                whole.with("Referer: http://elsewhere.example/people/add"),
                403,
                admin.from(RawRequest.form("/people/add", sent.replace("ViewState", "View"))),
                400,
                admin.from(RawRequest.form("/people/add", sent.replace("primefaces.nonce", "nonce"))),
                400,
                RawRequest.form("/sign-in/check", "login=admin&password=" + Account.ADMIN.password())
                        .with("Sec-Fetch-Site: cross-site"),
                403,
                RawRequest.form("/people/add", sent),
                302);
        attacks.forEach((attack, status) -> assertEquals(status, attack.send().status(), attack::toString));
        assertEquals(0, Database.count("select count(*) from app_user where login = ?", login));
        assertTrue(
                Database.count("select count(*) from sign_in where outcome = 'REFUSED' and path = '/people/add'") > 0,
                "kept for the auditor");
        assertTrue(whole.send().status() < 400, "and so our own page does");
        assertEquals(1, Database.count("select count(*) from app_user where login = ?", login));
    }

    /** What the page for adding a person sends. */
    private static String added(Sender sender, String login) {
        PageForm page = PageForm.of(
                "/people/add", sender.from(RawRequest.get("/people/add")).send().body());
        Map<String, String> fields = new TreeMap<>(page.fields());
        fields.keySet().removeIf(name -> name.equals("csrf") || name.equals("look_up"));
        fields.put("login", login);
        fields.put("full_name", "Odd Request");
        fields.put("roles", "AUDIT");
        fields.put("add", "add");
        return fields.entrySet().stream()
                .map(field -> PageForm.part(field.getKey(), field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static void send(
            OddRequests odd, String inMypass, int count, List<String> faults, Map<String, Integer> kinds) {
        List<Sender> senders = senders(inMypass);
        PageForm form = PageForm.of("", "");
        Sender sender = senders.get(0);
        for (int sent = 0; sent < count; sent++) {
            if (sent % FORMS_OF_A_PAGE == 0) {
                sender = odd.one(senders);
                String page = odd.page(sender.pages());
                form = PageForm.of(
                        page,
                        sender.from(RawRequest.get(page)).with(ELSEWHERE).send().body());
            }
            String kind = kind(odd, form);
            RawRequest request =
                    switch (kind) {
                        case "read" -> odd.reading();
                        case "with odd headers" -> odd.headed();
                        case "form of no page" -> odd.sending();
                        case "changed form" -> odd.sending(form, sender.harmless());
                        default -> odd.sendingPlain(form);
                    };
            RawRequest whole = sender.from(request).with(ELSEWHERE);
            String by = sender.name();
            RawRequest.Answer answer = whole.send();
            kinds.merge(kind + " " + answer.status() / 100 + "xx", 1, Integer::sum);
            fault(whole, answer).ifPresent(fault -> faults.add(fault + ", sent by " + by + ": " + request));
        }
    }

    private static String kind(OddRequests odd, PageForm form) {
        return switch (odd.upTo(10)) {
            case 0, 1, 2, 3 -> "read";
            case 4, 5 -> "with odd headers";
            case 6 -> "form of no page";
            default -> form.isOfFaces() ? "changed form" : form.actions().isEmpty() ? "read" : "changed plain form";
        };
    }

    private static Optional<String> fault(RawRequest request, RawRequest.Answer answer) {
        if (answer.status() >= 500 || answer.status() == 0) {
            return Optional.of("answered " + answer.status());
        }
        if (TRACE.matcher(answer.text()).find()) {
            return Optional.of("a trace in the answer");
        }
        boolean page = request.method().equals("GET")
                && answer.status() >= 400
                && !request.target().startsWith("/api/");
        return page && answer.status() != 400 && answer.body().isBlank()
                ? Optional.of("an empty page with " + answer.status())
                : Optional.empty();
    }

    private static List<Sender> senders(String inMypass) {
        List<Sender> senders = new ArrayList<>(List.of(
                new Sender("nobody", Optional.empty(), true, "/"),
                new Sender("nobody", Optional.empty(), true, "/mypass"),
                new Sender("a person in myPass", Optional.of(inMypass), true, "/mypass")));
        for (Account account :
                List.of(Account.RECORDS, Account.ADMIN, Account.AUDITOR, Account.AUDITOR, Account.VISITOR)) {
            boolean harmless = account == Account.AUDITOR || account == Account.VISITOR;
            senders.add(new Sender(
                    account.login(), Optional.of(WebClient.fresh(account).session()), harmless, "/"));
        }
        return senders;
    }

    private static Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        TABLES.forEach(table -> counts.put(table, Database.count("select count(*) from " + table)));
        return counts;
    }
}
