package org.conferral.it.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.conferral.credential.entity.CredentialCode.CHSA;

import com.microsoft.playwright.Page;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.conferral.it.consumer.Consumers;
import org.conferral.it.printing.Prints;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.Addresses;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Keyboard;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Visit;
import org.jspecify.annotations.Nullable;

/**
 * A page in a state of its own, for the tests that go through every page.
 *
 * @param name what a list calls it: its address, with the state behind a blank where it has several
 * @param sought what is looked for once it is open; blank for nothing
 * @param fresh another of the kind, where a press may use this one up
 */
record Place(
        String name,
        String address,
        String sought,
        @Nullable Supplier<Place> fresh) {
    /** What is made for the pages of print jobs, by one test at a time. */
    static final String PRINTING = "printing";

    private static final int MORE_THAN_A_PAGE = 27;

    /** Where who does no more than ordering sees another page than who does all with records. */
    private static final Set<String> OF_ORDERS = Set.of("/", "/credential/view", "/award/view", "/award/view orders");

    /** Where an auditor sees the same page as those who do things with it. */
    private static final Set<String> SAME_TO_AUDITORS = Set.of(
            "/student/list",
            "/student/list found",
            "/student/view",
            "/student/view credentials",
            "/student/view orders",
            "/credential/list",
            "/credential/list found",
            "/award/find",
            "/award/view audit",
            "/order/list found",
            "/document/sample",
            "/document/agent paused",
            "/run/delivery",
            "/run/certificate",
            "/intake/view",
            "/people/sign-ins");

    Place(String name, String address) {
        this(name, address, "", null);
    }

    Place(String name, String address, String sought) {
        this(name, address, sought, null);
    }

    Place(String address) {
        this(address, address);
    }

    void open(Page page) {
        try (Traffic traffic = Traffic.of(page)) {
            page.navigate(address);
            if (!sought.isEmpty()) {
                page.locator("#text").click();
                page.keyboard().type(sought);
                page.keyboard().press("Enter");
                page.locator("#rows").waitFor();
            }
            traffic.settle();
        }
    }

    /** One that no press has used up. */
    Place unused() {
        return fresh == null ? this : fresh.get();
    }

    /** A draft, which may be started and cancelled. */
    private static Place draft(Visit visit) {
        return new Place("/run/confirm", "/run/confirm?id=" + run(visit, false), "", () -> draft(visit));
    }

    /** A change of one held item, as shown before it is made. */
    private static Place bulk(Visit visit) {
        Pupil held = School.open().pupil().achieved(AHSD).isAwarded(AHSD).isSent("SYSTEM_HOLD");
        visit.open("/order/list");
        Page page = visit.page();
        Keyboard.enter(page.locator("#numbers"), held.asn());
        page.locator("#search").click();
        assertThat(page.locator("#rows tbody tr")).hasCount(1);
        page.locator("#bulk").click();
        page.locator("#action").selectOption("RELEASE");
        page.locator("#prepare").click();
        assertThat(page).hasURL(Pattern.compile(".*/order/bulk\\?id=[0-9]+"));
        return new Place("/order/bulk", page.url().replaceFirst("^https?://[^/]+", ""), "", () -> bulk(visit));
    }

    boolean isOpenTo(Account account) {
        return !Collections.disjoint(Objects.requireNonNull(Addresses.table().get(path()), name), account.roles());
    }

    /** The page's own address, without what it is about. */
    String path() {
        return address.replaceFirst("[?].*", "");
    }

    /**
     * Every page of a reader, each on data of a school of its own, which who is signed in makes; of those that are the same
     * to several readers, one has them.
     */
    static List<Place> of(Account account, Visit visit) {
        return switch (account) {
            case ADMIN -> administration();
            case DIGITAL -> consumers(visit);
            case RECORDS, AWARDS, LISTS, VISITOR -> records(visit);
            case ORDERS ->
                records(visit).stream()
                        .filter(place -> OF_ORDERS.contains(place.name()))
                        .toList();
            case AUDITOR ->
                Stream.concat(records(visit).stream(), administration().stream().skip(1))
                        .filter(place -> place.isOpenTo(account) && !SAME_TO_AUDITORS.contains(place.name()))
                        .toList();
        };
    }

    private static List<Place> consumers(Visit visit) {
        return List.of(
                new Place("/"),
                new Place("/consumer/list"),
                new Place("/consumer/add"),
                new Place("/consumer/edit", "/consumer/edit?id=" + Consumers.register(visit)),
                registered(visit),
                approved(visit),
                notifying());
    }

    /** Where consumers are told, which is not paused. */
    private static Place notifying() {
        Database.update("update delivery_setting set paused_by = null, paused_at = null");
        return new Place("/delivery/notifying", "/delivery/notifying", "", Place::notifying);
    }

    /** A consumer that may be validated and declined. */
    private static Place registered(Visit visit) {
        String address = "/consumer/view?id=" + Consumers.register(visit);
        return new Place("/consumer/view registered", address, "", () -> registered(visit));
    }

    /** A consumer that may be suspended. */
    private static Place approved(Visit visit) {
        String address = "/consumer/view?id=" + Consumers.approve(visit, Consumers.register(visit));
        return new Place("/consumer/view", address, "", () -> approved(visit));
    }

    private static List<Place> administration() {
        return List.of(
                new Place("/"),
                new Place("/intake/import"),
                new Place(
                        "/intake/view",
                        "/intake/view?id="
                                + Database.count("select min(id) from intake_import where status = 'COMPLETED'")),
                new Place("/run/schedules"),
                new Place("/printing/facilities", "/printing/facilities?id=1", ""),
                new Place("/people/list"),
                new Place("/people/add"),
                new Place(
                        "/people/view",
                        "/people/view?id=" + Database.count("select id from app_user where login = 'admin'")),
                new Place("/people/sign-ins"));
    }

    private static List<Place> records(Visit visit) {
        School school = School.open();
        Pupil holder = school.pupil().achieved(AHSD).isAwarded(AHSD);
        Pupil sent = school.pupil().achieved(AHSD).isAwarded(AHSD).isSent("SENT");
        Pupil held = school.pupil().achieved(AHSD).isAwarded(AHSD).isSent("SYSTEM_HOLD");
        IntStream.range(0, MORE_THAN_A_PAGE)
                .forEach(n -> school.pupil().isAwarded(AHSD).isCalled("Walker" + (n + 10), "Zoë"));
        long done = run(visit, true);
        Pupil candidate = school.pupil().achieved(AHSD).achieved(CHSA);
        String view = "/student/view?id=" + sent.id();
        String credential = "student=" + candidate.id() + "&type=AHSD";
        return List.of(
                new Place("/"),
                new Place("/student/list"),
                new Place("/student/list found", "/student/list", "walker zoe"),
                new Place("/student/view", view),
                new Place("/student/view credentials", view + "&tab=credentials"),
                new Place("/student/view orders", view + "&tab=orders"),
                new Place("/credential/list"),
                new Place("/credential/list found", "/credential/list?type=AHSD&year=2025"),
                new Place("/credential/view", "/credential/view?" + credential),
                new Place("/award/award", "/award/award?" + credential),
                new Place("/award/find"),
                new Place("/award/view", award(holder, "/award/view")),
                new Place("/award/view orders", award(sent, "/award/view") + "&tab=orders"),
                new Place("/award/view audit", award(holder, "/award/view") + "&tab=audit"),
                new Place("/award/edit", award(holder, "/award/edit")),
                new Place("/award/reprint", award(sent, "/award/reprint")),
                new Place("/award/review"),
                new Place(
                        "/award/review found",
                        "/award/review?find=AWARDED_NOT_ORDERED&authority=" + school.authorityId() + "&school="
                                + school.id()),
                new Place("/order/list"),
                new Place("/order/list found", "/order/list?status=SYSTEM_HOLD"),
                // before the next two, which delete what they are of
                new Place("/order/edit", item(held, "/order/edit")),
                new Place("/order/reorder", item(sent, "/order/reorder")),
                new Place("/order/view held", item(held, "/order/view")),
                new Place("/order/view", item(sent, "/order/view")),
                bulk(visit),
                new Place("/document/sample"),
                new Place("/document/agent"),
                // as the button that pauses it, pressed last, leaves it
                new Place("/document/agent paused", "/document/agent"),
                new Place("/printing/list"),
                new Place("/printing/assemble"),
                new Place("/printing/manual"),
                new Place("/printing/returned"),
                printJob(),
                new Place("/run/search"),
                draft(visit),
                new Place("/run/summary", "/run/summary?id=" + done),
                new Place("/run/view", "/run/view?id=" + done),
                new Place("/run/delivery", "/run/delivery?id=" + done + "&place=ORDERED"),
                new Place("/run/certificate", "/run/certificate?id=" + done),
                new Place("/run/list"));
    }

    /** A run that awards one student and refuses another, or the draft of it. */
    private static long run(Visit visit, boolean done) {
        School school = School.open();
        school.pupil().achieved(AHSD);
        school.pupil().progress("AHSD-CURRENT", "ACHIEVED", null);
        visit.open(Wizard.STEP_1);
        Wizard wizard = new Wizard(visit.page()).choose(school).chooseAllTypes().search();
        return (done ? wizard.confirm() : wizard).run();
    }

    /** The open one of a document that is made for it. */
    private static Place printJob() {
        School school = School.open();
        Pupil pupil = school.pupil().achieved(AHSD);
        Prints.ready(school);
        Prints.assemble();
        return new Place("/printing/view", "/printing/view?id=" + Prints.job(pupil), "", Place::printJob);
    }

    private static String item(Pupil pupil, String page) {
        return page + "?id=" + Database.count("select id from document_order_item where student_id = ?", pupil.id());
    }

    private static String award(Pupil pupil, String page) {
        return page + "?id=" + Database.count("select id from award where student_id = ?", pupil.id());
    }
}
