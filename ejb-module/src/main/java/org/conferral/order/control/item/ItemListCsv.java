package org.conferral.order.control.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
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
import org.conferral.platform.control.CopiedRow;
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
    private enum Column {
        ORDER("i.order_id"),
        ITEM("i.item_number"),
        ASN("s.asn"),
        LAST("s.last_name"),
        SUFFIX("s.suffix"),
        FIRST("s.first_name"),
        MIDDLE("s.middle_name"),
        TYPE("i.document_type"),
        CREDENTIAL("i.credential_number"),
        PURPOSE("i.purpose"),
        STATUS("i.status"),
        REASON("i.status_change_reason"),
        ERRORS("(select count(*) from document_error e where e.item_id = i.id and not e.deleted)"),
        HANDLING("i.special_handling_status"),
        DELIVERY("i.delivery_method"),
        LANGUAGE("i.document_language"),
        COPIES("i.copies"),
        OF_STUDENT("i.recipient_is_student"),
        RECIPIENT("i.recipient_name"),
        PLACED("i.placed_at at time zone 'UTC'"),
        METHOD("o.request_method"),
        REQUESTOR("o.requestor_name"),
        PROCESSED("i.processed_at at time zone 'UTC'"),
        DELIVERED("i.delivered_at at time zone 'UTC'"),
        JOB("(select max(p.job_id) from order_print_piece p where p.item_id = i.id)"),
        REORDERED_ORDER("r.order_id"),
        REORDERED_ITEM("r.item_number"),
        DELETED("i.deleted");

        private final String sql;

        Column(String sql) {
            this.sql = sql;
        }
    }

    private static final String COLUMNS =
            Arrays.stream(Column.values()).map(column -> column.sql).collect(Collectors.joining(", "));

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
        file(clock.getZone()).write(out, sheet -> items.each(COLUMNS, filter, order, sheet::row));
    }

    private static CsvExport<CopiedRow> file(ZoneId zone) {
        return CsvExport.<CopiedRow>empty()
                .and(
                        "Order Item Number",
                        row -> PlacedItem.number(row.whole(Column.ORDER), (int) row.whole(Column.ITEM)))
                .and("ASN", row -> new Asn(row.value(Column.ASN)))
                .and("Last Name", row -> row.text(Column.LAST))
                .and("Suffix", row -> row.text(Column.SUFFIX))
                .and("First Name", row -> row.text(Column.FIRST))
                .and("Middle Name", row -> row.text(Column.MIDDLE))
                .and("Document Type", row -> row.text(Column.TYPE))
                .and("Credential Number", row -> number(row.whole(Column.CREDENTIAL)))
                .and("Order Kind", row -> code(row, Column.PURPOSE))
                .and("Order Item Status", row -> STATES.get(state(row)))
                .and("Status Change Reason", row -> code(row, Column.REASON))
                .and("Document Errors", row -> row.text(Column.ERRORS))
                .and("Special Handling Status", row -> code(row, Column.HANDLING))
                .and("Delivery Method", row -> delivery(row).code())
                .and("Document Language", row -> row.text(Column.LANGUAGE))
                .and("Number of Copies", row -> row.text(Column.COPIES))
                .and("Recipient Type", row -> CsvExport.code(recipient(row)))
                .and("Recipient Name", row -> row.text(Column.RECIPIENT))
                .and("Order Placed", row -> moment(row, Column.PLACED, zone))
                .and("Request Method", row -> code(row, Column.METHOD))
                .and("Order Requested By", row -> row.text(Column.REQUESTOR))
                .and("Processed On", row -> moment(row, Column.PROCESSED, zone))
                .and("Delivered On", row -> moment(row, Column.DELIVERED, zone))
                .and("Print Job", row -> row.text(Column.JOB))
                .and("Reorder Of", ItemListCsv::reordered)
                .and("Deleted", row -> row.isTrue(Column.DELETED));
    }

    private static @Nullable String code(CopiedRow row, Column column) {
        String code = row.text(column);
        return code == null ? null : CsvExport.code(code);
    }

    private static UiStatus state(CopiedRow row) {
        return UiStatus.of(
                OrderItemStatus.valueOf(row.value(Column.STATUS)), SpecialHandling.valueOf(row.value(Column.HANDLING)));
    }

    private static DeliveryMethod delivery(CopiedRow row) {
        return DeliveryMethod.valueOf(row.value(Column.DELIVERY));
    }

    private static RecipientKind recipient(CopiedRow row) {
        return RecipientKind.of(row.isTrue(Column.OF_STUDENT), delivery(row));
    }

    private static @Nullable String reordered(CopiedRow row) {
        return row.text(Column.REORDERED_ORDER) == null
                ? null
                : PlacedItem.number(row.whole(Column.REORDERED_ORDER), (int) row.whole(Column.REORDERED_ITEM));
    }

    private static String number(long number) {
        return Long.toString(HALF + number / HALF).substring(1)
                + '-'
                + Long.toString(HALF + number % HALF).substring(1);
    }

    /** By the zone that the server knows: the database may know another history of it. */
    private static @Nullable String moment(CopiedRow row, Column column, ZoneId zone) {
        LocalDateTime moment = row.minute(column, zone);
        return moment == null ? null : moment.toString().replace('T', ' ');
    }
}
