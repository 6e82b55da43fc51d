package org.conferral.printing.control.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import org.conferral.platform.control.CsvExport;
import org.conferral.printing.entity.returns.ReturnReject;

/** Writes the rows of a printer's return file that were not taken (docs/specification/product.md, decision 9). */
@ApplicationScoped
public class ReturnRejectCsv {
    private static final CsvExport<ReturnReject> COLUMNS = CsvExport.<ReturnReject>empty()
            .and("Line", ReturnReject::line)
            .and("Text", ReturnReject::text)
            .and("Reason", reject -> CsvExport.code(reject.fault()));

    @Inject
    PrinterReturns returns;

    @Inject
    Clock clock;

    public String fileName(long id) {
        return CsvExport.fileName(clock, "Return File " + id + " - Rejected Rows");
    }

    public void write(long id, OutputStream out) {
        COLUMNS.write(out, sheet -> returns.eachReject(id, sheet::row));
    }
}
