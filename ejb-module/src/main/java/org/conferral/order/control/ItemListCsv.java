package org.conferral.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.conferral.order.entity.ItemFilter;
import org.conferral.order.entity.ItemRow;
import org.conferral.order.entity.OrderItemText;
import org.conferral.platform.control.CsvFile;
import org.conferral.platform.entity.PageRequest;
import org.jspecify.annotations.Nullable;

/** Writes the order items of a list. */
@ApplicationScoped
public class ItemListCsv {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final long LOW = 100_000;

    @Inject
    ItemListReads items;

    @Inject
    Clock clock;

    /** {@code yyyy-MM-dd HHmm - Document Order Items.csv}, with the time of the download. */
    public String fileName() {
        return CsvFile.name(clock, "Document Order Items");
    }

    /** Writes every item, as the list is sorted. */
    public void write(ItemFilter filter, PageRequest order, OutputStream out) {
        Map<String, Function<ItemRow, @Nullable String>> columns = columns();
        CsvFile file = new CsvFile(out, columns.keySet());
        List<Function<ItemRow, @Nullable String>> cells = List.copyOf(columns.values());
        items.each(
                filter,
                order,
                item -> file.row(cells.stream().map(cell -> cell.apply(item)).toArray(String[]::new)));
        file.end();
    }

    private Map<String, Function<ItemRow, @Nullable String>> columns() {
        Map<String, Function<ItemRow, @Nullable String>> columns = new LinkedHashMap<>();
        columns.put("Order Item Number", ItemRow::number);
        columns.put("ASN", item -> item.asn().toString());
        columns.put("Last Name", item -> item.name().last());
        columns.put("Suffix", item -> item.name().suffix());
        columns.put("First Name", item -> item.name().first());
        columns.put("Middle Name", item -> item.name().middle());
        columns.put("Document Type", item -> item.type().name());
        columns.put("Credential Number", item -> number(item.credentialNumber()));
        columns.put("Order Kind", item -> words(item.purpose()));
        columns.put("Order Item Status", item -> OrderItemText.staff(item.uiStatus(), Locale.ENGLISH));
        columns.put("Status Change Reason", item -> item.reason() == null ? null : words(item.reason()));
        columns.put("Document Errors", item -> String.valueOf(item.errors()));
        columns.put("Special Handling Status", item -> words(item.handling()));
        columns.put("Delivery Method", item -> item.delivery().code());
        columns.put("Document Language", ItemRow::language);
        columns.put("Number of Copies", item -> String.valueOf(item.copies()));
        columns.put("Recipient Type", item -> item.recipientIsStudent() ? "Student" : "Other");
        columns.put("Recipient Name", ItemRow::recipientName);
        columns.put("Order Placed", item -> moment(item.placedAt()));
        columns.put("Request Method", item -> words(item.requestMethod()));
        columns.put("Order Requested By", ItemRow::requestedBy);
        columns.put("Processed On", item -> moment(item.processedAt()));
        columns.put("Delivered On", item -> moment(item.deliveredAt()));
        columns.put("Reorder Of", ItemRow::reorderOf);
        columns.put("Deleted", item -> item.deleted() ? "Y" : "N");
        return columns;
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%05d-%05d", number / LOW, number % LOW);
    }

    private @Nullable String moment(@Nullable Instant at) {
        return at == null ? null : MOMENT.format(at.atZone(clock.getZone()));
    }

    private static String words(Enum<?> code) {
        return words(code.name());
    }

    /** {@code NOT_REQUIRED} as {@code NotRequired}, as codes are exported. */
    private static String words(String code) {
        StringBuilder words = new StringBuilder();
        for (String part : code.split("_", -1)) {
            words.append(part.charAt(0)).append(part.substring(1).toLowerCase(Locale.ROOT));
        }
        return words.toString();
    }
}
