package org.conferral.order.control.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.order.entity.ItemFilter;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.order.entity.OrderItemText;
import org.conferral.order.entity.PlacedItem;
import org.conferral.order.entity.RecipientKind;
import org.conferral.order.entity.SpecialHandling;
import org.conferral.order.entity.UiStatus;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.CsvExport;
import org.conferral.platform.entity.PageRequest;
import org.conferral.student.entity.Asn;
import org.jspecify.annotations.Nullable;

/**
 * Writes the order items of a list. A million of them are written in one go, so that each cell is made straight of the row,
 * and only what has a cell is read (docs/queries.md).
 */
@ApplicationScoped
public class ItemListCsv {
    /** What the cells are made of, of the items {@code i} with their orders, students and reordered items. */
    private static final String COLUMNS = """
            i.order_id, i.item_number, s.asn, s.last_name, s.suffix, s.first_name, s.middle_name, i.document_type,
            i.credential_number, i.purpose, i.status, i.status_change_reason,
            (select count(*) from document_error e where e.item_id = i.id and not e.deleted) as errors,
            i.special_handling_status, i.delivery_method, i.document_language, i.copies, i.recipient_is_student,
            i.recipient_name, i.placed_at, o.request_method, o.requestor_name, i.processed_at, i.delivered_at,
            (select max(p.job_id) from order_print_piece p where p.item_id = i.id) as job,
            r.order_id as reordered_order, r.item_number as reordered_item, i.deleted
            """;

    private static final Map<UiStatus, String> STATES = Arrays.stream(UiStatus.values())
            .collect(Collectors.toMap(Function.identity(), state -> OrderItemText.staff(state, Locale.ENGLISH)));

    /** One more than the largest number of either half of a credential number, so that each has five digits. */
    private static final long HALF = 100_000;

    @Inject
    ItemListReads items;

    @Inject
    Clock clock;

    /** {@code yyyy-MM-dd HHmm - Document Order Items.csv}, with the time of the download. */
    public String fileName() {
        return CsvExport.fileName(clock, "Document Order Items");
    }

    /** Writes every item, as the list is sorted. */
    public void write(ItemFilter filter, PageRequest order, OutputStream out) {
        file().write(
                        out,
                        sheet -> items.each(COLUMNS, filter, order, (row, context) -> sheet.cells(row), sheet::write));
    }

    private CsvExport<ResultSet> file() {
        return CsvExport.<ResultSet>empty()
                .and("Order Item Number", row -> PlacedItem.number(row.getLong("order_id"), row.getInt("item_number")))
                .and("ASN", row -> new Asn(row.getString("asn")))
                .and("Last Name", row -> row.getString("last_name"))
                .and("Suffix", row -> row.getString("suffix"))
                .and("First Name", row -> row.getString("first_name"))
                .and("Middle Name", row -> row.getString("middle_name"))
                .and("Document Type", row -> row.getString("document_type"))
                .and("Credential Number", row -> number(row.getLong("credential_number")))
                .and("Order Kind", row -> code(row, "purpose"))
                .and("Order Item Status", row -> STATES.get(state(row)))
                .and("Status Change Reason", row -> code(row, "status_change_reason"))
                .and("Document Errors", row -> row.getString("errors"))
                .and("Special Handling Status", row -> code(row, "special_handling_status"))
                .and("Delivery Method", row -> delivery(row).code())
                .and("Document Language", row -> row.getString("document_language"))
                .and("Number of Copies", row -> row.getString("copies"))
                .and("Recipient Type", row -> CsvExport.code(recipient(row)))
                .and("Recipient Name", row -> row.getString("recipient_name"))
                .and("Order Placed", row -> moment(row, "placed_at"))
                .and("Request Method", row -> code(row, "request_method"))
                .and("Order Requested By", row -> row.getString("requestor_name"))
                .and("Processed On", row -> moment(row, "processed_at"))
                .and("Delivered On", row -> moment(row, "delivered_at"))
                .and("Print Job", row -> row.getString("job"))
                .and("Reorder Of", ItemListCsv::reordered)
                .and("Deleted", row -> row.getBoolean("deleted"));
    }

    private static @Nullable String code(ResultSet row, String column) throws SQLException {
        String code = row.getString(column);
        return code == null ? null : CsvExport.code(code);
    }

    private static UiStatus state(ResultSet row) throws SQLException {
        return UiStatus.of(
                OrderItemStatus.valueOf(row.getString("status")),
                SpecialHandling.valueOf(row.getString("special_handling_status")));
    }

    private static DeliveryMethod delivery(ResultSet row) throws SQLException {
        return DeliveryMethod.valueOf(row.getString("delivery_method"));
    }

    private static RecipientKind recipient(ResultSet row) throws SQLException {
        return RecipientKind.of(row.getBoolean("recipient_is_student"), delivery(row));
    }

    private static @Nullable String reordered(ResultSet row) throws SQLException {
        Long order = Columns.keyOrNull(row, "reordered_order");
        return order == null ? null : PlacedItem.number(order, row.getInt("reordered_item"));
    }

    private static String number(long number) {
        return Long.toString(HALF + number / HALF).substring(1)
                + '-'
                + Long.toString(HALF + number % HALF).substring(1);
    }

    private @Nullable String moment(ResultSet row, String column) throws SQLException {
        Instant at = Columns.instantOrNull(row, column);
        return at == null
                ? null
                : at.atZone(clock.getZone())
                        .toLocalDateTime()
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString()
                        .replace('T', ' ');
    }
}
