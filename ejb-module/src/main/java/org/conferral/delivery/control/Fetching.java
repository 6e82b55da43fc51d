package org.conferral.delivery.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.conferral.delivery.entity.DigitalItemFilter;
import org.conferral.delivery.entity.DigitalItemRow;
import org.conferral.delivery.entity.DoorKey;
import org.conferral.delivery.entity.DoorVisitor;
import org.conferral.delivery.entity.FetchedFile;
import org.conferral.delivery.entity.ListWords;
import org.conferral.document.boundary.OfficialDocuments;
import org.conferral.order.boundary.ItemFetchingService;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.Page;
import org.conferral.platform.entity.PageRequest;

/** Shows a consumer's documents to who was let in, and hands them over. */
@ApplicationScoped
public class Fetching {
    /** As many as a page of the list has. */
    private static final int MOST = 50;

    @Inject
    Door door;

    @Inject
    DigitalItems list;

    @Inject
    ItemFetchingService items;

    @Inject
    OfficialDocuments documents;

    @Inject
    Database database;

    @Inject
    Clock clock;

    private Optional<DoorVisitor> in(DoorKey link, DoorKey visit) {
        return door.seen(link, visit).filter(DoorVisitor::isIn);
    }

    /** A page of the consumer's documents; none for who was not let in. */
    public Optional<Page<DigitalItemRow>> page(
            DoorKey link, DoorKey visit, DigitalItemFilter filter, PageRequest request) {
        return in(link, visit).map(visitor -> list.page(visitor.consumerId(), filter, request));
    }

    /** Writes the whole list; false for who was not let in. */
    public boolean write(
            DoorKey link,
            DoorKey visit,
            DigitalItemFilter filter,
            PageRequest order,
            ListWords words,
            OutputStream out) {
        Optional<DoorVisitor> in = in(link, visit);
        in.ifPresent(visitor -> list.write(visitor.consumerId(), filter, order, words, out));
        return in.isPresent();
    }

    /** What a file of these documents is; none when one of them cannot be fetched, by who asks or at all. */
    public Optional<FetchedFile> file(DoorKey link, DoorKey visit, List<Long> asked) {
        return rows(link, visit, asked)
                .map(rows -> rows.size() == 1
                        ? new FetchedFile("application/pdf", pdfName(rows.get(0)))
                        : new FetchedFile("application/zip", null));
    }

    private Optional<List<DigitalItemRow>> rows(DoorKey link, DoorKey visit, List<Long> asked) {
        List<Long> once = asked.stream().distinct().toList();
        if (once.isEmpty() || once.size() > MOST) {
            return Optional.empty();
        }
        return in(link, visit)
                .map(visitor -> list.of(visitor.consumerId(), once))
                .filter(rows -> rows.size() == once.size() && rows.stream().noneMatch(DigitalItemRow::isExpired));
    }

    private static String pdfName(DigitalItemRow row) {
        return row.number() + ".pdf";
    }

    /**
     * Writes that file, and says so of its items in the same transaction: of those that nobody had fetched that they are
     * Downloaded. False, and nothing is said, when one of them cannot be fetched by now.
     */
    public boolean fetch(DoorKey link, DoorKey visit, List<Long> asked, OutputStream out) {
        DoorVisitor visitor = in(link, visit).orElse(null);
        if (visitor == null) {
            return false;
        }
        items.markDownloaded(rows(link, visit, asked).orElse(List.of()).stream()
                .map(DigitalItemRow::id)
                .toList());
        List<DigitalItemRow> rows = rows(link, visit, asked).orElse(List.of());
        if (rows.isEmpty()) {
            return false;
        }
        note(rows, String.valueOf(visitor.address()));
        try {
            write(rows, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return true;
    }

    private void note(List<DigitalItemRow> rows, String by) {
        database.write(handle -> handle.createUpdate("""
                        insert into delivery_item (item_id, fetched_at, fetched_by, last_fetched_at, last_fetched_by, fetches)
                        select i.id, :at, :by, :at, :by, 1 from unnest(:ids) i (id) order by i.id
                        on conflict (item_id) do update
                        set fetched_at = coalesce(delivery_item.fetched_at, excluded.fetched_at),
                          fetched_by = coalesce(delivery_item.fetched_by, excluded.fetched_by),
                          last_fetched_at = excluded.last_fetched_at, last_fetched_by = excluded.last_fetched_by,
                          fetches = delivery_item.fetches + 1""")
                .bind("ids", rows.stream().map(DigitalItemRow::id).toArray(Long[]::new))
                .bind("at", Database.timestamp(clock.instant()))
                .bind("by", by)
                .execute());
    }

    private void write(List<DigitalItemRow> rows, OutputStream out) throws IOException {
        if (rows.size() == 1) {
            out.write(bytes(rows.get(0)));
            out.flush();
            return;
        }
        ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out);
        for (DigitalItemRow row : rows) {
            ZipArchiveEntry entry = new ZipArchiveEntry(pdfName(row));
            entry.setTime(clock.millis());
            zip.putArchiveEntry(entry);
            zip.write(bytes(row));
            zip.closeArchiveEntry();
        }
        zip.finish();
        zip.flush();
    }

    private byte[] bytes(DigitalItemRow row) {
        return Objects.requireNonNull(documents.file(row.id()).orElse(null), "the document of item " + row.id());
    }
}
