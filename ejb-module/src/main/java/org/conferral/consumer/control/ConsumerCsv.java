package org.conferral.consumer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.conferral.consumer.entity.ConsumerFilter;
import org.conferral.consumer.entity.ConsumerRow;
import org.conferral.platform.control.CsvExport;
import org.conferral.platform.entity.PageRequest;
import org.jspecify.annotations.Nullable;

/** Writes the list of consumers (docs/specification/product.md, decision 9). */
@ApplicationScoped
public class ConsumerCsv {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    @Inject
    ConsumerReads consumers;

    @Inject
    Clock clock;

    public String fileName() {
        return CsvExport.fileName(clock, "Consumers of Digital Documents");
    }

    public void write(ConsumerFilter filter, PageRequest order, OutputStream out) {
        sheet().write(out, sheet -> consumers.all(filter, order).forEach(sheet::row));
    }

    private CsvExport<ConsumerRow> sheet() {
        return CsvExport.<ConsumerRow>empty()
                .and("Organization", row -> row.details().name())
                .and("Contact", row -> row.details().contact())
                .and("Link Address", row -> row.details().linkAddress())
                .and("Domain", ConsumerRow::domain)
                .and(
                        "Notification Frequency",
                        row -> CsvExport.code(row.details().frequency()))
                .and("Language", row -> row.details().language())
                .and("State", row -> CsvExport.code(row.state()))
                .and("Last Access", row -> moment(row.lastAccess()))
                .and("Last Access By", ConsumerRow::lastAccessBy)
                .and("Registered", row -> moment(row.registered()))
                .and("Updated", row -> moment(row.updated()));
    }

    private @Nullable String moment(@Nullable Instant at) {
        return at == null ? null : MOMENT.format(at.atZone(clock.getZone()));
    }
}
