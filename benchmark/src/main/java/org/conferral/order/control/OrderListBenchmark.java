package org.conferral.order.control;

import static org.conferral.benchmark.Measure.milliseconds;
import static org.conferral.benchmark.Measure.print;
import static org.conferral.benchmark.Measure.seconds;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.conferral.benchmark.Benchmark;
import org.conferral.benchmark.BenchmarkDatabase;
import org.conferral.benchmark.Figure;
import org.conferral.benchmark.Orders;
import org.conferral.benchmark.Results;
import org.conferral.benchmark.Turns;
import org.conferral.benchmark.Wired;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.order.control.bulk.BulkDrafts;
import org.conferral.order.control.bulk.BulkSteps;
import org.conferral.order.control.item.ItemListReads;
import org.conferral.order.entity.BulkAction;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.order.entity.ItemFilter;
import org.conferral.order.entity.OrderAuthor;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.order.entity.OrderPurpose;
import org.conferral.order.entity.RecipientKind;
import org.conferral.order.entity.SpecialHandling;
import org.conferral.order.entity.StatusReason;
import org.conferral.platform.entity.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * How long the list of order items takes with a million of them: pages by each order and filter, with the count that goes
 * with them; changes of 33,000 at once, each once; the export against PostgreSQL's own COPY of the same columns.
 */
public final class OrderListBenchmark {
    private static final int ITEMS = Integer.getInteger("benchmark.items", 1_000_000);
    private static final int BULK = Math.min(33_000, ITEMS);
    private static final ItemFilter ALL = new Narrow().build();

    private final BenchmarkDatabase database;
    private final ItemListReads list;
    private final BulkDrafts drafts;
    private final BulkSteps steps;
    private final Results results;
    private final Wired wired;

    private OrderListBenchmark(BenchmarkDatabase database, Results results) throws Exception {
        this.results = results;
        this.database = database;
        wired = new Wired()
                .with(Clock.class, Clock.system(ZoneId.of("America/Edmonton")))
                .with(DataSource.class, database.shared());
        list = wired.get(ItemListReads.class);
        drafts = wired.get(BulkDrafts.class);
        steps = wired.get(BulkSteps.class);
    }

    public static void main(String... ignored) throws Exception {
        Results results = Results.of(Benchmark.ORDERS);
        try (BenchmarkDatabase database = BenchmarkDatabase.start()) {
            double made = seconds(() -> {
                Orders.make(database, ITEMS, BULK, "ORDERED");
                return 0;
            });
            print("%,d order items made in %.0f s", ITEMS, made);
            some(database);
            OrderListBenchmark benchmark = new OrderListBenchmark(database, results);
            benchmark.pages();
            benchmark.bulk();
            new OrderListExports(database, benchmark.wired, results).measure();
        }
        results.write();
    }

    /** Some of the items are of a run and of a print job, some came back, some are deleted. */
    private static void some(BenchmarkDatabase database) throws Exception {
        database.execute(
                """
                insert into run (status, delivery_method, searched_by, searched_at, started_by, started_at, ended_at)
                values ('COMPLETED', 'AUTOMATED_PLUS_CARDBOARD', 'benchmark', now(), 'benchmark', now(), now())""",
                "update document_order_item set run_id = (select max(id) from run) where id % 30 = 0",
                """
                update document_order_item set status = 'FAILED_DELIVERY', status_change_reason = 'RETURNED_BAD_ADDRESS'
                where status = 'SENT' and id % 100 = 1""",
                """
                update document_order_item set status = 'CANCELLED', status_change_reason = 'DELETED', deleted = true
                where status = 'SENT' and id % 100 = 2""",
                """
                with job as (
                  insert into print_job (document_type, document_language, delivery_method, facility_id, status, made_at,
                    made_by, cancelled_at)
                  select 'AHSD', 'EN', 'MANUAL_MAIL', min(id), 'CANCELLED', now(), 'benchmark', now() from print_facility
                  returning id)
                insert into print_piece (job_id, item_id, recipient, place_key, destination, copies, credential_pages,
                  plain_pages)
                select job.id, i.id, i.recipient_name, 'x', 'CANADA', 1, 1, 1
                from job, document_order_item i where i.id % 30 = 1""",
                "vacuum analyze");
    }

    private void pages() throws Exception {
        page("newest first", ALL, "", 0);
        page("newest first, page 400", ALL, "", 9_975);
        page("newest first, in the middle", ALL, "", ITEMS / 2);
        page("newest first, the last page", ALL, "", ITEMS - 25);
        for (String sort : List.of(
                "number", "student", "asn", "type", "credential", "status", "delivery", "placed", "processed")) {
            page("by " + sort, ALL, sort, 0);
        }
        page("by student, page 400", ALL, "student", 9_975);
        page("by status, in the middle", ALL, "status", ITEMS / 2);
        Map<String, ItemFilter> filters = new LinkedHashMap<>();
        filters.put("Ordered", Narrow.by(narrow -> narrow.status = OrderItemStatus.ORDERED));
        filters.put("Sent", Narrow.by(narrow -> narrow.status = OrderItemStatus.SENT));
        filters.put("System Hold", Narrow.by(narrow -> narrow.status = OrderItemStatus.SYSTEM_HOLD));
        filters.put("came back", Narrow.by(narrow -> narrow.reason = StatusReason.RETURNED_BAD_ADDRESS));
        filters.put("deleted too", Narrow.by(narrow -> narrow.deleted = null));
        filters.put("deleted only", Narrow.by(narrow -> narrow.deleted = true));
        long run = database.number("select max(id) from run");
        filters.put("one run", Narrow.by(narrow -> narrow.run = run));
        long job = database.number("select max(id) from print_job");
        filters.put("one print job", Narrow.by(narrow -> narrow.job = job));
        filters.put("reprints", Narrow.by(narrow -> narrow.purpose = OrderPurpose.REPRINT));
        filters.put("one type", Narrow.by(narrow -> narrow.type = CredentialCode.AHSD));
        filters.put("no item has the type", Narrow.by(narrow -> narrow.type = CredentialCode.HHSD));
        filters.put("by courier", Narrow.by(narrow -> narrow.delivery = DeliveryMethod.COURIER));
        filters.put("special handling", Narrow.by(narrow -> narrow.handling = SpecialHandling.OUTSTANDING));
        filters.put("in French", Narrow.by(narrow -> narrow.language = "FR"));
        filters.put("to others", Narrow.by(narrow -> narrow.recipient = RecipientKind.OTHER));
        filters.put("placed in the last month", Narrow.by(narrow -> narrow.from = LocalDate.of(2026, 4, 1)));
        filters.put("a name", Narrow.by(narrow -> narrow.student = "tremblay zoe"));
        filters.put("a letter of a name", Narrow.by(narrow -> narrow.student = "t"));
        filters.put("to release", Narrow.by(narrow -> narrow.releasable = true));
        filters.put("with an error", Narrow.by(narrow -> narrow.error = "NO_ADDRESS"));
        filters.put(
                "500 pasted numbers",
                Narrow.by(narrow -> narrow.ids =
                        LongStream.rangeClosed(1, 500).map(id -> id * 7).boxed().toList()));
        for (Map.Entry<String, ItemFilter> filter : filters.entrySet()) {
            page(filter.getKey(), filter.getValue(), "", 0);
        }
    }

    private void page(String what, ItemFilter filter, String sort, int first) throws Exception {
        PageRequest request = new PageRequest(first, 25, sort, true);
        results.detail(Figure.milliseconds(
                        "list of order items, " + what,
                        milliseconds(
                                Turns.ROUNDS,
                                () -> database.inTransaction(
                                        () -> list.page(filter, request).total())))
                .goal("≤ 300"));
    }

    private void bulk() throws Exception {
        ItemFilter ordered = Narrow.by(narrow -> narrow.status = OrderItemStatus.ORDERED);
        ItemFilter held = Narrow.by(narrow -> narrow.status = OrderItemStatus.ON_HOLD);
        for (int round = 0; round < 3; round++) {
            change(
                    BulkAction.HOLD,
                    StatusReason.offered(OrderItemStatus.ON_HOLD).get(0),
                    ordered);
            change(BulkAction.RELEASE, null, held);
        }
        change(
                BulkAction.CANCEL,
                StatusReason.offered(OrderItemStatus.CANCELLED).get(0),
                ordered);
    }

    private void change(BulkAction action, @Nullable StatusReason reason, ItemFilter filter) throws Exception {
        OrderAuthor author = new OrderAuthor("benchmark", Instant.now());
        long bulk = database.inTransaction(() -> drafts.freeze(filter, action, reason, author));
        database.inTransaction(() -> {
            drafts.confirm(bulk, author);
            return 0;
        });
        double took = seconds(() -> {
            while (database.inTransaction(steps::step)) {}
            return 0;
        });
        long changed = database.number("select count(*) from order_bulk_item where changed and bulk_id = " + bulk);
        if (changed != BULK) {
            throw new IllegalStateException(action + " changed " + changed);
        }
        results.detail(Figure.seconds("%s of %,d order items in bulk".formatted(action, changed), took)
                .goal("≤ 10"));
        database.execute("vacuum analyze document_order_item, outbox");
    }
}
