package org.conferral.it.intake;

import static org.conferral.it.testbed.InServer.as;
import static org.conferral.it.testbed.InServer.boundary;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.conferral.intake.boundary.IntakeQueries;
import org.conferral.intake.boundary.IntakeService;
import org.conferral.intake.entity.CellError;
import org.conferral.intake.entity.IntakeFile;
import org.conferral.intake.entity.IntakeFileRow;
import org.conferral.intake.entity.IntakeRow;
import org.conferral.intake.entity.IntakeStatus;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Patience;
import org.conferral.platform.entity.PageRequest;
import org.conferral.student.boundary.WarningService;
import org.conferral.student.entity.StudentWarning;

/** What an administrator does with imports, inside the server. */
public final class Imports {
    private Imports() {}

    /** Uploads one file and waits for the import's end. */
    static IntakeRow run(IntakeFile file, String text) throws Exception {
        return ended(start(Map.of(file.fileName(), text)));
    }

    /** Uploads files in no particular order and waits for the import's end. */
    static IntakeRow run(Map<String, String> files) throws Exception {
        return ended(start(files));
    }

    public static long start(Map<String, String> files) throws Exception {
        return upload(zip(files));
    }

    static long upload(byte[] zip) throws Exception {
        return upload(zip, "test.zip");
    }

    static long upload(byte[] sent, String name) throws Exception {
        return as(
                Account.ADMIN, () -> boundary(IntakeService.class).importUpload(new ByteArrayInputStream(sent), name));
    }

    public static IntakeRow ended(long id) {
        return Patience.await("the end of import " + id, () -> find(id), row -> row.status() != IntakeStatus.RUNNING);
    }

    static IntakeRow find(long id) {
        return asAuditor(queries -> queries.find(id).orElseThrow());
    }

    /** The messages of each rejected row, by the row's number. */
    static Map<Long, String> rejected(IntakeRow row, IntakeFile file) {
        return asAuditor(queries -> queries.rejected(row.id(), file, new PageRequest(0, 200, "", true))).rows().stream()
                .collect(Collectors.toMap(
                        rejected -> rejected.line(),
                        rejected -> rejected.errors().stream()
                                .map(error -> labelled(error))
                                .collect(Collectors.joining(" ")),
                        (one, other) -> one,
                        TreeMap::new));
    }

    /** The warnings of each row that went in with some, by the row's number. */
    static Map<Long, String> warned(IntakeRow row) {
        return asAuditor(queries -> queries.warned(row.id(), new PageRequest(0, 200, "", true))).rows().stream()
                .collect(Collectors.toMap(
                        warned -> warned.line(),
                        warned -> warned.warnings().stream()
                                .map(warning -> warning.labelled(Locale.ENGLISH))
                                .collect(Collectors.joining(" ")),
                        (one, other) -> one + " " + other,
                        TreeMap::new));
    }

    /** What is warned of about a student. */
    static List<StudentWarning> warnings(String asn) throws Exception {
        long id = Database.count("select id from student where asn = ?", asn);
        return as(Account.RECORDS, () -> boundary(WarningService.class).ofStudent(id));
    }

    static String warnedCsv(IntakeRow row) {
        return asAuditor(queries -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            queries.writeWarned(row.id(), out);
            return out.toString(StandardCharsets.UTF_8);
        });
    }

    private static String labelled(CellError error) {
        return error.labelled(Locale.ENGLISH);
    }

    static String rejectedCsv(IntakeRow row, IntakeFile file) {
        return asAuditor(queries -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            queries.writeRejected(row.id(), file, out);
            return out.toString(StandardCharsets.UTF_8);
        });
    }

    /** {@code read inserted updated unchanged rejected}. */
    static String counts(IntakeRow row, IntakeFile file) {
        return row.files().stream()
                .filter(one -> one.file() == file)
                .map(Imports::counts)
                .collect(Collectors.joining());
    }

    private static String counts(IntakeFileRow row) {
        return row.read() + " " + row.inserted() + " " + row.updated() + " " + row.unchanged() + " " + row.rejected();
    }

    public static byte[] zip(Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** One of the files that people and their programs made. */
    public static byte[] caseFile(String name) throws IOException {
        try (InputStream file = Imports.class.getResourceAsStream("/import-cases/" + name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        }
    }

    private static <T> T asAuditor(java.util.function.Function<IntakeQueries, T> query) {
        try {
            return as(Account.AUDITOR, () -> query.apply(boundary(IntakeQueries.class)));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
