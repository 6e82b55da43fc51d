package org.conferral.printing.control.balance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.conferral.order.entity.PlacedItem;
import org.conferral.platform.control.ByteOrderMark;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.WorkSettings;
import org.conferral.printing.control.file.JobFolder;
import org.conferral.printing.control.outlet.Transmission;
import org.conferral.printing.entity.PrintFile;

/** Reads what is written of print jobs: the files as far as this server has them, and what was noted of them. */
@ApplicationScoped
public class WrittenReads {
    private static final int FETCH = 5_000;
    private static final String NUMBER = "Order Item Number";
    private static final List<String> COMPARED = List.of(
            "Envelope",
            "First Sheet",
            "Sheets in Envelope",
            "Number of Copies",
            "First Page",
            "Last Page",
            "Content SHA-256");

    @Inject
    Transmission transmission;

    @Inject
    JobFolder folder;

    @Inject
    Database database;

    @Inject
    WorkSettings node;

    /**
     * What is written of a job.
     *
     * @param anew whether each file is read once more, though it was found whole before and has not been written to since
     */
    Written of(long job, boolean anew) {
        List<PrintFile> files = transmission.files(job);
        if (files.isEmpty()) {
            return Written.NOTHING;
        }
        Map<String, String> noted = noted(job);
        if (!isOurs(job)) {
            return elsewhere(job, files, noted);
        }
        if (!folder.isHere(job)) {
            return lost(noted, true);
        }
        try {
            return here(job, files, noted, anew);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Whether what was noted of a job's files may be believed unread: they are as they were when they were found whole last.
     * Where another server has them, as that one says.
     */
    boolean isKept(long job) {
        List<PrintFile> files = transmission.files(job);
        if (!isOurs(job)) {
            return seen(job).isEmpty();
        }
        try {
            for (PrintFile file : files) {
                if (!folder.isStillWhole(job, file)) {
                    return false;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return true;
    }

    /** The files of a job that are faulty, as the server that wrote them saw last. */
    private List<String> seen(long job) {
        return database.read(
                handle -> handle.createQuery("select unnest(files_faulty) from print_job where id = :job order by 1")
                        .bind("job", job)
                        .mapTo(String.class)
                        .list());
    }

    /** The numbers of those whose lines are, as that server saw last. */
    private Set<String> seenUnlisted(long job) {
        return database.read(handle -> handle.createQuery("""
                        select i.order_id, i.item_number
                        from print_piece p join order_item_facts i on i.item_id = p.item_id
                        where p.job_id = :job and p.line_faulty""")
                .bind("job", job)
                .map((row, context) -> PlacedItem.number(row.getLong("order_id"), row.getInt("item_number")))
                .set());
    }

    /** The numbers of those whose lines a job's manifest has no more as they were written. */
    Set<String> unlisted(long job) {
        Map<String, String> listed = listed(folder.manifest(job));
        return noted(job).entrySet().stream()
                .filter(line -> !line.getValue().equals(listed.get(line.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The pieces of a job with these numbers. */
    List<Long> pieces(long job, Set<String> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        return database.read(handle -> handle
                .createQuery("""
                        select p.id, i.order_id, i.item_number
                        from print_piece p join order_item_facts i on i.item_id = p.item_id
                        where p.job_id = :job and p.status <> 'WITHDRAWN'""")
                .bind("job", job)
                .setFetchSize(FETCH)
                .map((row, context) -> Map.entry(
                        PlacedItem.number(row.getLong("order_id"), row.getInt("item_number")), row.getLong("id")))
                .stream()
                .filter(entry -> numbers.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList());
    }

    /** Whether the files of a job are written. */
    boolean isWritten(long job) {
        return !transmission.files(job).isEmpty();
    }

    private static Written lost(Map<String, String> noted, boolean here) {
        return new Written(true, here, noted, Map.of(), List.of(), false);
    }

    /** As the server that wrote the files says of them. */
    private Written elsewhere(long job, List<PrintFile> files, Map<String, String> noted) {
        List<String> faulty = new ArrayList<>(seen(job));
        if (faulty.size() == files.size()) {
            return lost(noted, false);
        }
        Map<String, String> listed = new HashMap<>(noted);
        if (listed.keySet().removeAll(seenUnlisted(job))) {
            faulty.remove(JobFolder.CSV); // told by the lines
        }
        boolean pagesKept = !faulty.remove(JobFolder.PDF);
        return new Written(true, false, noted, listed, faulty, pagesKept);
    }

    private Written here(long job, List<PrintFile> files, Map<String, String> noted, boolean anew) throws IOException {
        List<String> faulty = new ArrayList<>();
        for (PrintFile file : files) {
            if (!(anew ? folder.isWhole(job, file) : folder.isStillWhole(job, file))) {
                faulty.add(file.name());
            }
        }
        Map<String, String> listed = listed(folder.manifest(job));
        boolean pagesKept = !faulty.remove(JobFolder.PDF);
        if (!listed.equals(noted)) {
            faulty.remove(JobFolder.CSV); // told by the lines
        }
        return new Written(true, true, noted, listed, faulty, pagesKept);
    }

    /** Whether this server wrote the files, and has not removed them. */
    boolean isOurs(long job) {
        return database.read(handle -> handle.createQuery(
                        "select coalesce(files_node = :node, false) from print_job where id = :job")
                .bind("node", node.node())
                .bind("job", job)
                .mapTo(Boolean.class)
                .one());
    }

    /** What was noted of the manifest, each line as {@link #COMPARED} has its cells. */
    private Map<String, String> noted(long job) {
        return database.read(handle -> handle.createQuery("""
                        select i.order_id, i.item_number,
                          concat_ws(',', e.sequence, p.first_page + 1 - min(p.first_page) over (partition by e.id), e.sheets,
                            p.copies, p.first_page,
                            p.first_page + p.copies * (p.credential_pages + p.plain_pages) - 1,
                            encode(p.content_sha256, 'hex')) as cells
                        from print_piece p
                        join print_envelope e on e.id = p.envelope_id
                        join order_item_facts i on i.item_id = p.item_id
                        where p.job_id = :job and p.status <> 'WITHDRAWN' and p.first_page is not null""")
                .bind("job", job)
                .setFetchSize(FETCH)
                .reduceRows(new HashMap<>(), (all, row) -> {
                    all.put(
                            PlacedItem.number(
                                    row.getColumn("order_id", Long.class), row.getColumn("item_number", Integer.class)),
                            row.getColumn("cells", String.class));
                    return all;
                }));
    }

    /** The lines of a manifest; none where it is not one. */
    private static Map<String, String> listed(Path manifest) {
        if (!Files.isRegularFile(manifest)) {
            return Map.of();
        }
        Map<String, String> listed = new HashMap<>();
        try (BufferedReader reader = Files.newBufferedReader(manifest)) {
            ByteOrderMark.skip(reader);
            CSVParser parser = CSVFormat.RFC4180.builder().setHeader().get().parse(reader);
            if (!parser.getHeaderNames().containsAll(COMPARED)
                    || !parser.getHeaderNames().contains(NUMBER)) {
                return Map.of();
            }
            for (CSVRecord line : parser) {
                if (line.isConsistent()) {
                    listed.put(
                            line.get(NUMBER), COMPARED.stream().map(line::get).collect(Collectors.joining(",")));
                }
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            return listed; // as far as it can be read
        }
        return listed;
    }
}
