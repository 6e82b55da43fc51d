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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.conferral.platform.control.ByteOrderMark;
import org.conferral.printing.control.file.JobFolder;
import org.conferral.printing.control.file.PrintLines;
import org.conferral.printing.control.outlet.Transmission;
import org.conferral.printing.entity.ManifestLine;
import org.conferral.printing.entity.PrintFile;

/** Reads what is written of print jobs: the files as far as this server has them, and what was noted of them. */
@ApplicationScoped
public class WrittenReads {
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
    PrintLines lines;

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
        Map<String, String> noted = new HashMap<>();
        lines.each(job, line -> noted.put(line.number(), cells(line)));
        if (!folder.isHere(job)) {
            return new Written(true, false, noted, noted, List.of(), true);
        }
        try {
            return here(job, files, noted, anew);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    private static String cells(ManifestLine line) {
        return Stream.of(
                        line.envelope(),
                        line.firstSheet(),
                        line.sheets(),
                        line.copies(),
                        line.firstPage(),
                        line.lastPage(),
                        line.sha256())
                .map(String::valueOf)
                .collect(Collectors.joining(","));
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
