package org.conferral.it.printing;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.conferral.it.testbed.Database;

/** The files of a print job as who prints it reads them: page by page against manifest, ticket and documents. */
final class FileRead {
    private static final Pattern CODE = Pattern.compile("[0-9]+-[0-9]{5}-[0-9]{2}/[0-9]{2}-[0-9]");
    private static final Pattern RANGE = Pattern.compile("<pages from=\"(\\d+)\" to=\"(\\d+)\" stock=\"(\\w+)\"/>");
    private static final Pattern LINE = Pattern.compile(
            "\"envelope\":(\\d+),\"firstSheet\":(\\d+),\"sheets\":(\\d+),\"orderItemNumber\":\"([0-9-]+)\",\"copies\":(\\d+),"
                    + "\"firstPage\":(\\d+),\"lastPage\":(\\d+),\"stock\":\\[([^]]*)],\"sha256\":\"([0-9a-f]+)\"");

    /** Between cells, not within quotes. */
    private static final Pattern CELLS = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    private final Path folder;
    private final long job;
    private final List<Map<String, String>> lines;

    FileRead(Path folder, long job) throws IOException {
        this.folder = folder;
        this.job = job;
        List<String> rows = Files.readAllLines(folder.resolve("manifest.csv"));
        String[] header = rows.get(0).substring(1).split(",", -1);
        lines = rows.stream().skip(1).map(row -> line(header, row)).toList();
    }

    private static Map<String, String> line(String[] header, String row) {
        String[] cells = CELLS.split(row, -1);
        assertEquals(header.length, cells.length, row);
        Map<String, String> line = new HashMap<>();
        for (int at = 0; at < cells.length; at++) {
            line.put(header[at], cells[at]);
        }
        return line;
    }

    void mustHold() throws IOException {
        jsonMustSayTheSame();
        ticketMustSayTheSame();
        try (PDDocument file = Loader.loadPDF(folder.resolve("print-job.pdf").toFile())) {
            Map<String, Integer> sheets = new HashMap<>();
            int page = 2;
            for (Map<String, String> line : lines) {
                assertEquals(page, number(line, "First Page"), line.toString());
                page = pagesMustHold(file, line);
                sheets.merge(told(line, "Envelope"), page - number(line, "First Page"), Integer::sum);
                assertEquals(digest(told(line, "Order Item Number")), told(line, "Content SHA-256"));
            }
            assertEquals(file.getNumberOfPages() + 1, page);
            lines.forEach(line -> assertEquals(
                    sheets.get(told(line, "Envelope")), number(line, "Sheets in Envelope"), line.toString()));
        }
    }

    /** Each page has the code of its sheet, and each copy is what the first one is; the page that follows. */
    private int pagesMustHold(PDDocument file, Map<String, String> line) throws IOException {
        int first = number(line, "First Page");
        int of = stock(line).size();
        for (int at = 0; at < of * number(line, "Number of Copies"); at++) {
            String seen = text(file, first + at);
            String code = "%d-%05d-%02d/%02d-"
                    .formatted(
                            job,
                            number(line, "Envelope"),
                            number(line, "First Sheet") + at,
                            number(line, "Sheets in Envelope"));
            assertTrue(seen.contains(code), () -> code + " is not on " + seen);
            assertEquals(
                    CODE.matcher(text(file, first + at % of)).replaceAll(""),
                    CODE.matcher(seen).replaceAll(""));
        }
        int next = number(line, "Last Page") + 1;
        assertEquals(first + of * number(line, "Number of Copies"), next, line.toString());
        return next;
    }

    private void jsonMustSayTheSame() throws IOException {
        List<String> told = LINE.matcher(Files.readString(folder.resolve("manifest.json")))
                .results()
                .map(found -> IntStream.rangeClosed(1, found.groupCount())
                        .mapToObj(found::group)
                        .collect(Collectors.joining("|")))
                .toList();
        assertEquals(
                lines.stream()
                        .map(line -> String.join(
                                "|",
                                told(line, "Envelope"),
                                told(line, "First Sheet"),
                                told(line, "Sheets in Envelope"),
                                told(line, "Order Item Number"),
                                told(line, "Number of Copies"),
                                told(line, "First Page"),
                                told(line, "Last Page"),
                                stock(line).stream()
                                        .map(paper -> '"' + paper + '"')
                                        .collect(Collectors.joining(",")),
                                told(line, "Content SHA-256")))
                        .toList(),
                told);
    }

    private void ticketMustSayTheSame() throws IOException {
        List<String> papers = new ArrayList<>(List.of("PLAIN"));
        for (Map<String, String> line : lines) {
            for (int copy = 0; copy < number(line, "Number of Copies"); copy++) {
                papers.addAll(stock(line));
            }
        }
        List<String> told = new ArrayList<>();
        for (MatchResult range : RANGE.matcher(Files.readString(folder.resolve("ticket.xml")))
                .results()
                .toList()) {
            assertEquals(told.size() + 1, Integer.parseInt(range.group(1)));
            while (told.size() < Integer.parseInt(range.group(2))) {
                told.add(range.group(3));
            }
        }
        assertEquals(papers, told);
    }

    private static List<String> stock(Map<String, String> line) {
        return List.of(told(line, "Stock of a Copy").split(" ", -1));
    }

    private static String told(Map<String, String> line, String column) {
        return requireNonNull(line.get(column), column);
    }

    private static int number(Map<String, String> line, String column) {
        return Integer.parseInt(told(line, column));
    }

    private static String digest(String item) {
        String[] number = item.split("-", -1);
        return Database.value(String.class, """
                select encode(d.sha256, 'hex') from document d join document_order_item i on i.id = d.item_id
                where i.order_id = ? and i.item_number = ?""", Long.parseLong(number[0]), Integer.parseInt(number[1]));
    }

    private static String text(PDDocument file, int page) throws IOException {
        PDFTextStripper reader = new PDFTextStripper();
        reader.setStartPage(page);
        reader.setEndPage(page);
        return Normalizer.normalize(reader.getText(file), Normalizer.Form.NFC).replaceAll("\\s+", " ");
    }
}
