package org.conferral.platform.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The form of every file: docs/specification/product.md, decision 9. */
class CsvExportTest {
    private static final CsvExport<Pupil> FILE = CsvExport.<Pupil>empty()
            .and("Name", Pupil::name)
            .and("Grade", Pupil::grade)
            .and("Deceased", Pupil::deceased);

    private record Pupil(@Nullable String name, @Nullable Integer grade, boolean deceased) {}

    @Test
    void headerAndCellsStandUnderOneAnother() {
        assertEquals(
                "\ufeffName,Grade,Deceased\r\nZoë,12,N\r\n\"\",,Y\r\n",
                written(new Pupil("Zoë", 12, false), new Pupil(null, null, true)));
    }

    @Test
    void cellsAreQuotedAndNoneIsAFormula() {
        assertEquals(
                "\ufeffName,Grade,Deceased\r\n\"'=1+1, \"\"x\"\"\",'-1,N\r\n",
                written(new Pupil("=1+1, \"x\"", -1, false)));
    }

    @Test
    void whatTheExportGuardsTheImportReadsAsItWas() {
        for (String cell : List.of("=1", "+1", "-1", "@x", "\tx", "\rx", "'Iolani", "plain", "")) {
            assertEquals(cell, CsvCell.plain(CsvCell.guarded(cell)));
        }
    }

    @Test
    void anotherColumnMakesAnotherFile() throws Exception {
        CsvExport<ResultSet> common = CsvExport.<ResultSet>empty().and("A", row -> row.getString("a"));
        common.and("B", row -> row.getString("b"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        common.write(out, sheet -> {});
        assertEquals("\ufeffA\r\n", out.toString(StandardCharsets.UTF_8));
    }

    /** As the library that reads them writes them, too. */
    @Test
    void everyCellIsQuotedAsTheReaderOfTheImportExpects() throws Exception {
        CsvExport<List<String>> file = CsvExport.<List<String>>empty()
                .and("A", row -> row.get(0))
                .and("B", row -> row.get(1))
                .and("C", row -> row.get(2));
        Random random = new Random(10);
        for (int round = 0; round < 5_000; round++) {
            List<String> row = List.of(cell(random), cell(random), cell(random));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.write(out, sheet -> sheet.row(row));
            StringBuilder expected = new StringBuilder("\ufeffA,B,C\r\n");
            CSVFormat.RFC4180.printRecord(
                    expected, row.stream().map(CsvCell::guarded).toArray());
            assertEquals(expected.toString(), out.toString(StandardCharsets.UTF_8), () -> "of " + row);
        }
    }

    private static String cell(Random random) {
        String some = "aZ9 ,\"\n\r\t;#'=-\u00e9!";
        return random.ints(random.nextInt(5), 0, some.length())
                .mapToObj(at -> some.substring(at, at + 1))
                .collect(Collectors.joining());
    }

    private static String written(Pupil... pupils) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FILE.write(out, sheet -> List.of(pupils).forEach(sheet::row));
        return out.toString(StandardCharsets.UTF_8);
    }
}
