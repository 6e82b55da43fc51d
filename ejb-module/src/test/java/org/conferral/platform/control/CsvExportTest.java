package org.conferral.platform.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.util.List;
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

    private static String written(Pupil... pupils) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FILE.write(out, sheet -> List.of(pupils).forEach(sheet::row));
        return out.toString(StandardCharsets.UTF_8);
    }
}
