package org.conferral.it.web;

import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.conferral.credential.entity.CredentialCode.CHSA;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.conferral.it.consumer.Consumers;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Visit;

/** Every page of a reader, in each state that has controls of its own. */
final class Places {
    private static final int MORE_THAN_A_PAGE = 27;

    private Places() {}

    /** Every page of an area, each on data of a school of its own, which who may makes. */
    static List<Place> of(Area area, Visit visit) {
        return switch (area) {
            case AWARDING -> awarding(visit);
            case ORDERING -> ordering(visit);
            case DIGITAL -> consumers(visit);
            case ADMIN -> administration(visit);
            case PUBLIC -> PublicPlaces.of(visit);
            case MYPASS -> MypassPlaces.all();
        };
    }

    private static List<Place> consumers(Visit visit) {
        visit.signIn(Account.DIGITAL, "/");
        return List.of(
                new Place("/"),
                new Place("/consumer/list"),
                new Place("/consumer/add"),
                new Place("/consumer/edit", "/consumer/edit?id=" + Consumers.register(visit)),
                MadePlaces.registered(visit),
                MadePlaces.validated(visit),
                MadePlaces.approved(visit),
                MadePlaces.suspended(visit),
                // last, as its button pauses what those before do
                MadePlaces.notifying());
    }

    private static List<Place> administration(Visit visit) {
        visit.signIn(Account.ADMIN, "/");
        return List.of(
                new Place("/"),
                MadePlaces.importing(),
                new Place(
                        "/intake/view",
                        "/intake/view?id="
                                + Database.count("select min(id) from intake_import where status = 'COMPLETED'")),
                MadePlaces.rejected(visit),
                new Place("/run/schedules"),
                new Place("/printing/facilities", "/printing/facilities?id=1"),
                new Place("/people/list"),
                new Place("/people/add"),
                new Place(
                        "/people/view",
                        "/people/view?id=" + Database.count("select id from app_user where login = 'admin'")),
                new Place("/people/sign-ins"),
                MadePlaces.schedule(visit),
                MadePlaces.invited(),
                MadePlaces.disabled());
    }

    private static List<Place> awarding(Visit visit) {
        return Stream.of(
                        students(visit),
                        runs(visit),
                        List.of(
                                RunPlaces.closed(visit),
                                RunPlaces.draft(visit),
                                MadePlaces.warned(),
                                MadePlaces.connected(),
                                MadePlaces.coded(),
                                MadePlaces.deletedAward(),
                                RunPlaces.large(visit),
                                RunPlaces.ordering(visit),
                                RunPlaces.running(visit),
                                RunPlaces.stuck(visit)))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Place> students(Visit visit) {
        visit.signIn(Account.RECORDS, "/");
        School school = School.open();
        Pupil holder = school.pupil().achieved(AHSD).isAwarded(AHSD);
        Pupil sent = school.pupil().achieved(AHSD).isAwarded(AHSD).isSent("SENT");
        IntStream.range(0, MORE_THAN_A_PAGE)
                .forEach(n -> school.pupil().isAwarded(AHSD).isCalled("Walker" + (n + 10), "Zoë"));
        Pupil candidate = school.pupil().achieved(AHSD).achieved(CHSA);
        String view = "/student/view?id=" + sent.id();
        String credential = "student=" + candidate.id() + "&type=AHSD";
        String review =
                "/award/review?find=AWARDED_NOT_ORDERED&authority=" + school.authorityId() + "&school=" + school.id();
        return List.of(
                new Place("/"),
                new Place("/student/list"),
                new Place("/student/list found", "/student/list", Places::findWalkers),
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
                new Place("/award/review"),
                new Place("/award/review found", review),
                new Place("/award/review all", review, Places::selectAll));
    }

    private static List<Place> runs(Visit visit) {
        long done = RunPlaces.run(visit, true);
        return List.of(
                new Place("/run/search"),
                new Place("/run/summary", "/run/summary?id=" + done),
                new Place("/run/view", "/run/view?id=" + done),
                new Place("/run/delivery", "/run/delivery?id=" + done + "&place=ORDERED"),
                new Place("/run/certificate", "/run/certificate?id=" + done),
                new Place("/run/list"));
    }

    private static List<Place> ordering(Visit visit) {
        List<Place> shown = ordered(visit);
        List<Place> done = List.of(
                OrderPlaces.byCourier(),
                OrderPlaces.bulkDone(visit),
                OrderPlaces.returned(visit),
                OrderPlaces.transmitted(visit),
                OrderPlaces.made());
        // last, as what is released takes all that is open with it
        return Stream.of(shown, begun(visit), done).flatMap(List::stream).toList();
    }

    private static List<Place> ordered(Visit visit) {
        visit.signIn(Account.RECORDS, "/");
        School school = School.open();
        Pupil sent = school.pupil().achieved(AHSD).isAwarded(AHSD).isSent("SENT");
        Pupil held = school.pupil().achieved(AHSD).isAwarded(AHSD).isSent("SYSTEM_HOLD");
        OrderPlaces.handled("SENT");
        return List.of(
                new Place("/order/list"),
                new Place("/order/list found", "/order/list?status=SYSTEM_HOLD"),
                new Place("/order/list picked", "/order/list?status=SYSTEM_HOLD", Places::pickTheFirst),
                // before the next two, which delete what they are of
                new Place("/order/edit", item(held, "/order/edit")),
                new Place("/order/edit certified", item(held, "/order/edit"), Places::haveCertified),
                new Place("/order/reorder", item(sent, "/order/reorder")),
                new Place("/award/reprint", award(sent, "/award/reprint")),
                new Place("/order/view held", item(held, "/order/view")),
                new Place("/order/view", item(sent, "/order/view")),
                new Place("/document/sample"),
                new Place("/document/agent"),
                // as the button that pauses it, pressed last, leaves it
                new Place("/document/agent paused", "/document/agent"),
                new Place("/printing/list"),
                new Place("/printing/assemble"),
                new Place("/printing/manual"),
                new Place("/printing/returned"));
    }

    /** What is shown before it is done. */
    private static List<Place> begun(Visit visit) {
        return List.of(OrderPlaces.bulk(visit), OrderPlaces.printJob());
    }

    private static void findWalkers(Page page) {
        page.locator("#text").click();
        page.keyboard().type("walker zoe");
        page.keyboard().press("Enter");
        page.locator("#rows").waitFor();
    }

    private static void selectAll(Page page) {
        page.locator("#all").click();
        page.locator("#none").waitFor();
    }

    /** One row, and in the question of the change what needs a reason. */
    private static void pickTheFirst(Page page) {
        page.locator("#rows tbody input[type=checkbox]").first().click();
        page.locator("#unpick").waitFor();
        page.locator("#bulk").click();
        page.locator("#action").selectOption("HOLD");
        page.locator("#action_reason").waitFor();
        page.keyboard().press("Escape");
    }

    private static void haveCertified(Page page) {
        page.locator("label[for=certified]").click();
        page.locator("#certification_country").waitFor();
    }

    private static String item(Pupil pupil, String page) {
        return page + "?id=" + Database.count("select id from document_order_item where student_id = ?", pupil.id());
    }

    static String award(Pupil pupil, String page) {
        return page + "?id=" + Database.count("select id from award where student_id = ?", pupil.id());
    }
}
