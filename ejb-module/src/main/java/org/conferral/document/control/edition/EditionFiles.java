package org.conferral.document.control.edition;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.document.control.edition.EditionRows.DesignRow;
import org.conferral.document.control.edition.EditionRows.Effect;
import org.conferral.document.control.edition.EditionRows.SignatoryRow;
import org.conferral.document.control.edition.EditionRows.SignatureRow;
import org.conferral.document.control.edition.EditionRows.TextRow;
import org.conferral.document.entity.DocumentLanguage;
import org.conferral.document.entity.PaperLayout;

/**
 * The edition that the product comes with: files beside the code, and under the same version control.
 *
 * @param sha256 of all their bytes, as hexadecimal digits
 */
public record EditionFiles(String sha256, EditionRows rows) {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    public static EditionFiles read() {
        byte[] templates = file("templates.csv");
        byte[] wording = file("wording.csv");
        byte[] signatures = file("signatures.csv");
        byte[] signatories = file("signatories.csv");
        return new EditionFiles(
                Digests.hex(Digests.sha256(templates, wording, signatures, signatories)),
                new EditionRows(
                        rows(templates, EditionFiles::design),
                        rows(wording, row -> new TextRow(effect(row), row.get("Key"), row.get("Text"))),
                        rows(signatures, row -> new SignatureRow(row.get("Signature"), row.get("Drawing"))),
                        rows(signatories, EditionFiles::signatory)));
    }

    private static DesignRow design(CSVRecord row) {
        return new DesignRow(
                effect(row),
                CredentialCode.valueOf(row.get("Type")),
                PaperLayout.valueOf(row.get("Layout")),
                row.get("Title"));
    }

    private static SignatoryRow signatory(CSVRecord row) {
        return new SignatoryRow(
                effect(row),
                Integer.parseInt(row.get("Position")),
                row.get("Name"),
                row.get("Office"),
                row.get("Signature"));
    }

    private static Effect effect(CSVRecord row) {
        String to = row.get("To");
        return new Effect(
                DocumentLanguage.valueOf(row.get("Language")),
                LocalDate.parse(row.get("From")),
                to.isBlank() ? null : LocalDate.parse(to));
    }

    private static byte[] file(String name) {
        try (InputStream stream = EditionFiles.class.getResourceAsStream("/org/conferral/document/" + name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> List<T> rows(byte[] file, Function<CSVRecord, T> row) {
        try {
            return FORMAT.parse(new StringReader(new String(file, StandardCharsets.UTF_8))).stream()
                    .map(row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
