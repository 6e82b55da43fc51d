package org.conferral.it.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.conferral.it.testbed.Console;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Executions;
import org.conferral.it.testbed.Patience;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.jspecify.annotations.Nullable;

/** What an administrator does with the agent at the console, and what is in the database afterwards. */
public final class Documents {
    private Documents() {}

    /** Awards and orders for everybody of a school who achieved something. */
    public static long run(School school) {
        long execution = Console.ofTheTestbed()
                .start("run-by-criteria", Map.of("school", school.code(), "delivery", "AUTOMATED_PLUS_CARDBOARD"));
        assertEquals("COMPLETED", Executions.ended(execution));
        long run = Long.parseLong(Executions.exit(execution).replaceFirst("^RUN ", ""));
        Patience.await(
                "the end of run " + run,
                () -> Database.value(String.class, "select status from run where id = ?", run),
                "COMPLETED"::equals);
        return run;
    }

    /** Starts the agent, once it is not at work for whoever was here before, and waits for its end; what came of it. */
    public static String make() {
        Executions.mustBeOver("document_execution");
        long execution = Console.ofTheTestbed().start("document-make-documents", Map.of());
        assertEquals("COMPLETED", Executions.ended(execution));
        return Executions.exit(execution);
    }

    /** Makes all documents anew and compares; what came of it. */
    public static String compare() {
        long execution = Console.ofTheTestbed().start("document-compare-documents", Map.of());
        assertEquals("COMPLETED", Executions.ended(execution));
        return Executions.exit(execution);
    }

    public static long item(Pupil pupil) {
        return Database.count("select max(id) from document_order_item where student_id = ?", pupil.id());
    }

    public static String status(Pupil pupil) {
        return Database.value(
                String.class,
                "select status || coalesce(' ' || status_change_reason, '') from document_order_item where id = ?",
                item(pupil));
    }

    /** The codes of everything that is wrong with the item, in the order they were found. */
    public static List<String> errors(Pupil pupil) {
        return Database.column(
                String.class,
                "select code from document_error where item_id = ? and not deleted order by id",
                item(pupil));
    }

    /** The stored document of an item, whose file must be what its digest says. */
    public static byte[] file(long item) {
        Map<String, @Nullable Object> row = Database.rows(
                        "select t.bytes, d.own_bytes, d.sha256 from document d"
                                + " join document_template t on t.id = d.template_id where d.item_id = ?",
                        item)
                .get(0);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(bytes(row, "bytes"));
        whole.writeBytes(bytes(row, "own_bytes"));
        assertArrayEquals(bytes(row, "sha256"), digest(whole.toByteArray()));
        return whole.toByteArray();
    }

    private static byte[] bytes(Map<String, @Nullable Object> row, String column) {
        return (byte[]) Objects.requireNonNull(row.get(column));
    }

    private static byte[] digest(byte[] file) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(file);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a reader reads, page by page, blanks told as one. */
    public static String text(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFC)
                    .replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A part of what the document was made of. */
    public static String snapshot(long item, String part) {
        return Database.value(String.class, "select snapshot ->> ? from document where item_id = ?", part, item);
    }
}
