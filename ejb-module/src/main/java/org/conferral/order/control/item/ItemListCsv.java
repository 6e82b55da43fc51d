package org.conferral.order.control.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.conferral.order.entity.ItemFilter;
import org.conferral.order.entity.ItemRow;
import org.conferral.order.entity.OrderItemText;
import org.conferral.platform.control.CsvExport;
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
        return CsvExport.fileName(clock, "Document Order Items");
    }

    /** Writes every item, as the list is sorted. */
    public void write(ItemFilter filter, PageRequest order, OutputStream out) {
        file().write(out, sheet -> items.each(filter, order, sheet::row));
    }

    private CsvExport<ItemRow> file() {
        return CsvExport.<ItemRow>empty()
                .and("Order Item Number", ItemRow::number)
                .and("ASN", ItemRow::asn)
                .and("Last Name", item -> item.name().last())
                .and("Suffix", item -> item.name().suffix())
                .and("First Name", item -> item.name().first())
                .and("Middle Name", item -> item.name().middle())
                .and("Document Type", ItemRow::type)
                .and("Credential Number", item -> number(item.credentialNumber()))
                .and("Order Kind", item -> CsvExport.code(item.purpose()))
                .and("Order Item Status", item -> OrderItemText.staff(item.uiStatus(), Locale.ENGLISH))
                .and("Status Change Reason", item -> item.reason() == null ? null : CsvExport.code(item.reason()))
                .and("Document Errors", ItemRow::errors)
                .and("Special Handling Status", item -> CsvExport.code(item.handling()))
                .and("Delivery Method", item -> item.delivery().code())
                .and("Document Language", ItemRow::language)
                .and("Number of Copies", ItemRow::copies)
                .and("Recipient Type", item -> CsvExport.code(item.recipientKind()))
                .and("Recipient Name", ItemRow::recipientName)
                .and("Order Placed", item -> moment(item.placedAt()))
                .and("Request Method", item -> CsvExport.code(item.requestMethod()))
                .and("Order Requested By", ItemRow::requestedBy)
                .and("Processed On", item -> moment(item.processedAt()))
                .and("Delivered On", item -> moment(item.deliveredAt()))
                .and("Reorder Of", ItemRow::reorderOf)
                .and("Deleted", ItemRow::deleted);
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%05d-%05d", number / LOW, number % LOW);
    }

    private @Nullable String moment(@Nullable Instant at) {
        return at == null ? null : MOMENT.format(at.atZone(clock.getZone()));
    }
}
