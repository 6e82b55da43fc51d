package org.conferral.printing.control.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.conferral.platform.control.CsvExport;
import org.conferral.printing.entity.ManifestLine;
import org.conferral.printing.entity.PaperStock;
import org.conferral.printing.entity.PrintFile;
import org.conferral.printing.entity.PrintJobRow;

/** What goes with the file of a print job: the manifest in two forms, and the ticket (docs/print-files.md). */
@ApplicationScoped
public class Manifest {
    @Inject
    PrintLines lines;

    /** A line for each piece, as CSV. */
    void writeCsv(PrintJobRow job, PrintFile file, OutputStream out) {
        csv(job, file).write(out, sheet -> lines.each(job.id(), sheet::row));
    }

    private static CsvExport<ManifestLine> csv(PrintJobRow job, PrintFile file) {
        return CsvExport.<ManifestLine>empty()
                .and("Print Job", line -> job.id())
                .and("Envelope", ManifestLine::envelope)
                .and("First Sheet", ManifestLine::firstSheet)
                .and("Sheets in Envelope", ManifestLine::sheets)
                .and("Order Item Number", ManifestLine::number)
                .and("Number of Copies", ManifestLine::copies)
                .and("First Page", ManifestLine::firstPage)
                .and("Last Page", ManifestLine::lastPage)
                .and("Stock of a Copy", Manifest::stock)
                .and("Recipient", ManifestLine::recipient)
                .and("Postal Code", ManifestLine::postalCode)
                .and("Content SHA-256", ManifestLine::sha256)
                .and("File", line -> file.name())
                .and("File SHA-256", line -> file.sha256());
    }

    private static String stock(ManifestLine line) {
        return line.stock().stream().map(PaperStock::name).collect(Collectors.joining(" "));
    }

    /** The same as JSON, with what the job comes to. */
    void writeJson(PrintJobRow job, PrintFile file, OutputStream out) {
        JsonGenerator json = Json.createGenerator(out);
        json.writeStartObject()
                .write("printJob", job.id())
                .write("documentType", job.type().name())
                .write("documentLanguage", job.language().name())
                .write("deliveryMethod", job.method().code())
                .write("facility", job.facility().english())
                .write("items", job.counts().items())
                .write("envelopes", job.counts().envelopes())
                .write("canada", job.counts().canada())
                .write("unitedStates", job.counts().unitedStates())
                .write("international", job.counts().elsewhere())
                .write("pages", job.counts().pages())
                .write("credentialPages", job.counts().credentialPages())
                .write("plainPages", job.counts().plainPages());
        json.writeStartObject("file")
                .write("name", file.name())
                .write("bytes", file.bytes())
                .write("sha256", file.sha256())
                .writeEnd();
        json.writeStartArray("lines");
        lines.each(job.id(), line -> write(line, json));
        json.writeEnd().writeEnd();
        json.flush();
    }

    private static void write(ManifestLine line, JsonGenerator json) {
        json.writeStartObject()
                .write("envelope", line.envelope())
                .write("firstSheet", line.firstSheet())
                .write("sheets", line.sheets())
                .write("orderItemNumber", line.number())
                .write("copies", line.copies())
                .write("firstPage", line.firstPage())
                .write("lastPage", line.lastPage());
        json.writeStartArray("stock");
        line.stock().forEach(stock -> json.write(stock.name()));
        json.writeEnd().write("sha256", line.sha256()).writeEnd();
    }

    /** Which paper the pages of the file are printed on, by ranges. */
    void writeTicket(PrintJobRow job, PrintFile file, OutputStream out) throws IOException {
        Writer ticket = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        ticket.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ticket job=\"" + job.id() + "\" file=\""
                + file.name() + "\" sides=\"one\" pages=\"" + (job.counts().pages() + 1) + "\">\n");
        Ranges ranges = new Ranges(ticket);
        ranges.page(PaperStock.PLAIN);
        lines.each(job.id(), line -> {
            for (int copy = 0; copy < line.copies(); copy++) {
                line.stock().forEach(ranges::page);
            }
        });
        ranges.end();
        ticket.write("</ticket>\n");
        ticket.flush();
    }

    /** Pages that follow one another on the same paper are one range. */
    private static final class Ranges {
        private final Writer out;
        private PaperStock stock = PaperStock.PLAIN;
        private int from = 1;
        private int next = 1;

        Ranges(Writer out) {
            this.out = out;
        }

        void page(PaperStock paper) {
            if (paper != stock) {
                end();
                stock = paper;
                from = next;
            }
            next++;
        }

        void end() {
            try {
                out.write("  <pages from=\"" + from + "\" to=\"" + (next - 1) + "\" stock=\"" + stock + "\"/>\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
