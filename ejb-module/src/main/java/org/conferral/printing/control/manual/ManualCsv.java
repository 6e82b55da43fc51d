package org.conferral.printing.control.manual;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import org.conferral.platform.control.CsvExport;
import org.conferral.platform.entity.PageRequest;
import org.conferral.printing.entity.manual.ManualFilter;
import org.conferral.printing.entity.manual.ManualRow;
import org.jspecify.annotations.Nullable;

/** Writes the queue of what is delivered by hand (docs/specification/product.md, decision 9). */
@ApplicationScoped
public class ManualCsv {
    @Inject
    ManualReads reads;

    @Inject
    Clock clock;

    public String fileName() {
        return CsvExport.fileName(clock, "Manual Delivery");
    }

    public void write(ManualFilter filter, PageRequest order, OutputStream out) {
        columns().write(out, sheet -> reads.each(filter, order, sheet::row));
    }

    private CsvExport<ManualRow> columns() {
        return CsvExport.<ManualRow>empty()
                .and("Order Item Number", ManualRow::number)
                .and("ASN", ManualRow::asn)
                .and("Last Name", row -> row.name().last())
                .and("Suffix", row -> row.name().suffix())
                .and("First Name", row -> row.name().first())
                .and("Middle Name", row -> row.name().middle())
                .and("Credential Code", ManualRow::type)
                .and("Delivery Method", row -> row.method().code())
                .and("Recipient", ManualRow::recipient)
                .and("Country Requesting Certification", ManualRow::country)
                .and("Number of Copies", ManualRow::copies)
                .and("Status", row -> CsvExport.code(row.status()))
                .and("Special Handling", row -> CsvExport.code(row.handling()))
                .and("Sent to Printer On", row -> day(row.printedAt()))
                .and("Print Job", ManualRow::job)
                .and("Envelope", ManualRow::envelope)
                .and("Handed Over On", ManualRow::handedOn)
                .and("Waybill", ManualRow::waybill);
    }

    private @Nullable Object day(@Nullable Instant moment) {
        return moment == null ? null : moment.atZone(clock.getZone()).toLocalDate();
    }
}
