package org.conferral.printing.control.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.conferral.document.boundary.PrintSources;
import org.conferral.document.entity.DocumentLanguage;
import org.conferral.document.entity.SharedParts;
import org.conferral.document.entity.SharedParts.SharedPage;
import org.conferral.document.entity.StoredPages;
import org.conferral.printing.control.file.PrintLines.Due;
import org.conferral.printing.control.file.PrintLines.Printed;
import org.conferral.printing.control.sheet.InstructionSheet;
import org.conferral.printing.control.sheet.Sheets;
import org.conferral.printing.entity.PrintJobRow;
import org.conferral.printing.entity.SheetCode;
import org.conferral.printing.entity.TransmissionException;
import org.conferral.printing.entity.TransmissionFault;

/**
 * Writes the file of a print job: the instruction sheet, then the pages of each envelope as they were stored, with what is
 * laid over them. Fonts, ornaments and common text are in it once. Where a document is not what was stored, it stops.
 */
@ApplicationScoped
public class JobFile {
    /** A font's name as a part of it has it (ISO 32000-1, 9.6.4). */
    private static final Pattern TAGGED = Pattern.compile("(/(?:FontName|BaseFont) ?/)([A-Z]{6})\\+");

    @Inject
    PrintLines lines;

    @Inject
    PrintSources sources;

    @Inject
    Sheets sheets;

    /** Writes the file, and notes where in it each piece stands. */
    public void write(PrintJobRow job, OutputStream out) throws IOException {
        JobFileWriter file = new JobFileWriter(out);
        Overlay overlay = new Overlay(sources.face(true));
        int font = shared(file, "OVERL", overlay.fontFile()).pages().get(0).font();
        for (SharedPage page : shared(file, "SHEET", sheet(job)).pages()) {
            file.page(page);
        }
        lines.due(job.id(), new Pages(job, file, overlay, font)::write);
        file.end(String.format(Locale.ROOT, "%032x", job.id()));
    }

    /** Writes the sheets of one envelope alone, as they are printed; nothing is noted. */
    public void writeEnvelope(PrintJobRow job, int envelope, OutputStream out) throws IOException {
        JobFileWriter file = new JobFileWriter(out);
        Overlay overlay = new Overlay(sources.face(true));
        int font = shared(file, "OVERL", overlay.fontFile()).pages().get(0).font();
        new Pages(job, file, overlay, font).print(lines.due(job.id(), envelope));
        file.end(String.format(Locale.ROOT, "%016x%016x", job.id(), envelope));
    }

    private SharedParts shared(JobFileWriter file, String tag, byte[] pdf) throws IOException {
        return written(file, sources.parts(steady(pdf, tag), file.next()));
    }

    /** With tags of its own in place of those at random before the names of fonts: what is written anew has the same bytes. */
    static byte[] steady(byte[] pdf, String tag) {
        Map<String, String> tags = new HashMap<>();
        return TAGGED.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .replaceAll(name -> name.group(1)
                        + tags.computeIfAbsent(name.group(2), random -> tag + (char) ('A' + tags.size()))
                        + "+")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static SharedParts written(JobFileWriter file, SharedParts parts) throws IOException {
        for (byte[] object : parts.objects()) {
            file.object(object);
        }
        return parts;
    }

    private byte[] sheet(PrintJobRow job) {
        return new InstructionSheet(job, sheets.head(job), sheets.layout())
                .file(sources.office(DocumentLanguage.EN), sources.office(DocumentLanguage.FR));
    }

    /** The pages of the envelopes, as they are written. */
    private final class Pages {
        private final PrintJobRow job;
        private final JobFileWriter file;
        private final Overlay overlay;
        private final int font;
        private final Map<Long, SharedParts> templates = new HashMap<>();
        private final Map<String, Integer> places = new HashMap<>();
        private int envelope;
        private int sheet;

        Pages(PrintJobRow job, JobFileWriter file, Overlay overlay, int font) {
            this.job = job;
            this.file = file;
            this.overlay = overlay;
            this.font = font;
        }

        void write(List<Due> some) throws IOException {
            lines.note(print(some));
        }

        List<Printed> print(List<Due> some) throws IOException {
            Map<Long, StoredPages> stored = sources
                    .pages(some.stream().map(Due::item).toList())
                    .stream()
                    .collect(Collectors.toMap(StoredPages::item, Function.identity()));
            List<Printed> printed = new ArrayList<>(some.size());
            for (Due piece : some) {
                StoredPages pages = stored.get(piece.item());
                if (pages == null || !pages.whole()) {
                    throw new TransmissionException(TransmissionFault.CONTENT, piece.number());
                }
                printed.add(new Printed(piece.piece(), file.pages() + 1, pages.sha256()));
                write(piece, pages);
            }
            return printed;
        }

        private void write(Due piece, StoredPages pages) throws IOException {
            if (piece.envelope() != envelope) {
                envelope = piece.envelope();
                sheet = 0;
            }
            SharedParts template = template(pages.template());
            int[] own = new int[pages.contents().size()];
            for (int page = 0; page < own.length; page++) {
                own[page] = file.stream(pages.contents().get(page), true);
            }
            for (int copy = 0; copy < piece.copies(); copy++) {
                for (int page = 0; page < own.length; page++) {
                    SharedPage shared = template.pages().get(page);
                    SheetCode code = new SheetCode(job.id(), envelope, ++sheet, piece.sheets());
                    int place = place(overlay.place(code, shared.width(), shared.height()));
                    file.page(shared, own[page], place, file.stream(overlay.content(code), false));
                }
            }
        }

        private int place(String content) throws IOException {
            Integer known = places.get(content);
            if (known == null) {
                known = file.stream(content.getBytes(StandardCharsets.ISO_8859_1), false);
                places.put(content, known);
            }
            return known;
        }

        private SharedParts template(long id) throws IOException {
            SharedParts known = templates.get(id);
            if (known == null) {
                known = written(file, sources.template(id, file.next(), font));
                templates.put(id, known);
            }
            return Objects.requireNonNull(known);
        }
    }
}
