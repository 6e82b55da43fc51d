package org.conferral.run.control;

import static org.conferral.benchmark.Measure.print;

import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.conferral.benchmark.Benchmark;
import org.conferral.benchmark.BenchmarkDatabase;
import org.conferral.benchmark.BenchmarkServer;
import org.conferral.benchmark.Figure;
import org.conferral.benchmark.People;
import org.conferral.benchmark.People.Look;
import org.conferral.benchmark.Results;
import org.conferral.benchmark.Turns;
import org.conferral.province.ProvinceSize;

/**
 * How long the pages of the wizard, the lists and the views take for one person, ten and fifty, with and without a run of the
 * province beside them, and how much longer that run takes for it. All on one machine: what the people take of it themselves
 * is told. A look counts if it began while the run went on, its search included.
 */
public final class PagesBenchmark {
    private static final int RECORDS = Integer.getInteger("benchmark.records", 33_118);
    private static final Duration QUIET = Duration.ofSeconds(Integer.getInteger("benchmark.quiet", 15));
    private static final int TEN = 10;
    private static final int MOST = 95;
    private static final List<Integer> LEVELS = List.of(1, TEN, 50);
    private static final int IN_DRAFT = 200;
    private static final String AWARD = " from award where run_id = (select min(id) from run)";

    private final BenchmarkServer server;
    private final BenchmarkDatabase database;
    private final Map<String, List<List<Look>>> looks = new LinkedHashMap<>();

    private PagesBenchmark(BenchmarkServer server) {
        this.server = server;
        this.database = server.database();
    }

    public static void main(String... ignored) throws Exception {
        Results results = Results.of(Benchmark.PAGES);
        long share = (long) RECORDS * ProvinceSize.DEFAULT.students() / ProvinceSize.DEFAULT.candidates();
        try (BenchmarkServer server = BenchmarkServer.start(ProvinceSize.of((int) share, RECORDS))) {
            new PagesBenchmark(server).run(results);
        }
        results.write();
    }

    private void run(Results results) throws Exception {
        earlier();
        draft();
        MeasuredRuns runs = new MeasuredRuns(server);
        People people = new People(server, LEVELS.get(LEVELS.size() - 1), pages());
        Turns turns = new Turns().with(busy(0), () -> during(people, 0, runs));
        for (int level : LEVELS) {
            turns.with(busy(level), () -> during(people, level, runs)).with(quiet(level), () -> beside(people, level));
        }
        turns.run();
        double spent = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                        .getProcessCpuTime()
                / 1e9;
        print("the people, and what measures, took %.0f s of the processor in all", spent);
        String what = "bulk run of %,d records, %s looking at pages";
        for (int level : LEVELS) {
            Figure figure = Figure.seconds(what.formatted(RECORDS, quiet(level)), turns.of(busy(level)))
                    .beside("nobody looks", turns.of(busy(0)));
            results.add(level == TEN ? figure.goal("≤ 1.2") : figure);
        }
        for (int percent : new int[] {50, MOST, 99}) {
            for (int level : LEVELS) {
                took(results, level, percent);
            }
        }
        looks.forEach((when, rounds) -> {
            List<Look> all = counting(rounds).stream().flatMap(List::stream).toList();
            all.stream()
                    .map(Look::page)
                    .distinct()
                    .sorted()
                    .forEach(page -> results.page(when, shown(page), of(all, page)));
        });
    }

    private void took(Results results, int level, int percent) {
        double[] busy = rounds(busy(level), percent);
        if (busy.length == 0) {
            return;
        }
        Figure figure = Figure.milliseconds(
                        "page, %s, while a run goes on, %d of 100 times within".formatted(quiet(level), percent), busy)
                .beside("without the run", rounds(quiet(level), percent));
        if (percent == MOST && level == TEN) {
            results.add(figure.goal("p95 ≤ 300 ms"));
        } else {
            results.detail(figure);
        }
    }

    private static String busy(int level) {
        return quiet(level) + ", a run";
    }

    private static String quiet(int level) {
        return level + (level == 1 ? " person" : " people");
    }

    /** Without the numbers that lead to one of many. */
    private static String shown(String page) {
        return page.replaceAll("=[0-9]+", "=…");
    }

    private static List<Look> of(List<Look> looks, String page) {
        return looks.stream().filter(look -> look.page().equals(page)).toList();
    }

    /** All rounds but the first, which warms up. */
    private static List<List<Look>> counting(List<List<Look>> rounds) {
        return rounds.subList(1, rounds.size());
    }

    /** Of the rounds in which somebody looked at something: a short run may be over before. */
    private double[] rounds(String when, int percent) {
        return counting(looks.getOrDefault(when, List.of())).stream()
                .filter(round -> !round.isEmpty())
                .mapToDouble(round -> People.percentile(percent, round))
                .toArray();
    }

    /** Seconds of a run beside which so many look at pages. */
    private double during(People people, int level, MeasuredRuns runs) throws Exception {
        runs.reset();
        List<Look> seen = new ArrayList<>();
        MeasuredRuns.Taken taken = people.during(level, seen, runs::run);
        seen.removeIf(look -> look.begun() < taken.begun() || look.begun() > taken.ended());
        looks.computeIfAbsent(busy(level), any -> new ArrayList<>()).add(seen);
        print("%-20s %.1f s, %,d looks", busy(level), taken.seconds(), seen.size());
        return taken.seconds();
    }

    /** So many look at pages, and nothing else goes on. */
    private double beside(People people, int level) throws Exception {
        List<Look> seen = new ArrayList<>();
        people.during(level, seen, () -> {
            TimeUnit.SECONDS.sleep(QUIET.toSeconds());
            return level;
        });
        looks.computeIfAbsent(quiet(level), any -> new ArrayList<>()).add(seen);
        print("%-20s %,d looks", quiet(level), seen.size());
        return QUIET.toSeconds();
    }

    /** A run of one school has ended: what it awarded and ordered can be looked at. */
    private void earlier() throws Exception {
        String school = database.text("""
                select o.code from award_candidate c join student s on s.id = c.student_id
                join organization o on o.id = s.responsible_school_id
                group by o.code having count(*) > 5 order by count(*), o.code limit 1""");
        server.startJob("run-by-criteria", "\"school\"=>\"" + school + "\"");
        server.await("select coalesce(max(status), '') from run", MeasuredRuns::hasEnded);
    }

    /** What a search found waits to be confirmed. */
    private void draft() throws SQLException {
        database.execute(
                "insert into run (status, searched_by, searched_at) values ('DRAFT', '" + BenchmarkServer.LOGIN
                        + "', now())",
                "insert into run_credential_type select (select max(id) from run), id from credential_type where code <> 'HHSD'",
                OneTransaction.SEARCH.replace("run r, ", "(select max(id) as id from run) r, ") + " limit " + IN_DRAFT);
    }

    private List<String> pages() throws SQLException {
        String draft = database.text("select max(id) from run");
        String run = database.text("select min(id) from run");
        String award = database.text("select min(id)" + AWARD);
        String student = database.text("select student_id" + AWARD + " order by id limit 1");
        String item = database.text("select min(id) from document_order_item where run_id = " + run);
        String intake = database.text("select min(id) from intake_import");
        String credential = "/credential/view?student=" + student + "&type="
                + database.text(
                        "select t.code from award a join credential_type t on t.id = a.credential_type_id where a.id = "
                                + award);
        return List.of(
                "/",
                "/run/search",
                "/run/confirm?id=" + draft,
                "/run/summary?id=" + run,
                "/run/list",
                "/run/view?id=" + run,
                "/run/delivery?id=" + run,
                "/run/schedules",
                "/award/review?find=ACHIEVED_NOT_AWARDED",
                "/award/review?find=AWARDED_NOT_ORDERED",
                "/award/review?find=AWARDED_NO_LONGER_ACHIEVED",
                "/award/review?find=NOT_AWARDED_NEEDS_REVIEW",
                "/award/view?id=" + award,
                "/award/find",
                "/credential/list?type=AHSD&year=2026",
                credential,
                "/student/list",
                "/student/view?id=" + student,
                "/student/view?id=" + student + "&tab=credentials",
                "/student/view?id=" + student + "&tab=orders",
                "/order/list",
                "/order/list?status=ORDERED",
                "/order/view?id=" + item,
                "/document/agent",
                "/document/sample",
                "/printing/list",
                "/printing/manual",
                "/printing/facilities",
                "/consumer/list",
                "/delivery/notifying",
                "/intake/import",
                "/intake/view?id=" + intake,
                "/people/list",
                "/people/sign-ins");
    }
}
