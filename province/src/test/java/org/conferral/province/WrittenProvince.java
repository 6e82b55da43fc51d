package org.conferral.province;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A province read back from its files, knowing nothing of how they were made. */
record WrittenProvince(
        List<Row> organizations, Map<String, Row> students, List<Row> addresses, List<Row> progress, List<Row> awards) {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private static final Map<ProvinceSize, WrittenProvince> READ = new ConcurrentHashMap<>();

    /** Written and read once for all tests. */
    static WrittenProvince of(ProvinceSize size) {
        return READ.computeIfAbsent(size, WrittenProvince::written);
    }

    private static WrittenProvince written(ProvinceSize size) {
        try {
            Path folder = Files.createTempDirectory("province");
            Province.write(folder, size);
            WrittenProvince province = read(folder);
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
            return province;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WrittenProvince read(Path folder) throws IOException {
        Map<String, Row> students = new LinkedHashMap<>();
        for (Row row : rows(folder, "students.csv")) {
            students.put(row.asn(), row);
        }
        return new WrittenProvince(
                rows(folder, "organizations.csv"),
                students,
                rows(folder, "addresses.csv"),
                rows(folder, "credential_progress.csv"),
                rows(folder, "awarded_credentials.csv"));
    }

    Row student(String asn) {
        return Objects.requireNonNull(students.get(asn), asn);
    }

    /** The value of a column in every row of a student, by ASN. */
    static Map<String, List<String>> byAsn(Stream<Row> rows, String column) {
        return rows.collect(
                Collectors.groupingBy(Row::asn, Collectors.mapping(row -> row.get(column), Collectors.toList())));
    }

    private static List<Row> rows(Path folder, String name) throws IOException {
        try (CSVParser parser = CSVParser.parse(Files.newBufferedReader(folder.resolve(name)), FORMAT)) {
            List<Row> rows = new ArrayList<>();
            for (CSVRecord row : parser) {
                rows.add(new Row(row));
            }
            return rows;
        }
    }
}
