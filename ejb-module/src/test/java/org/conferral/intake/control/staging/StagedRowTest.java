package org.conferral.intake.control.staging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.conferral.intake.control.file.IntakeHeader;
import org.conferral.intake.entity.IntakeFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StagedRowTest {
    private final CopyText out = new CopyText();

    @Test
    void goodRowIsStagedWithItsCellsAndValues() {
        append("A.0001", "Tab\\or \"quote\"", "Y");
        assertEquals(
                "7\t{\"A.0001\",\"Tab\\\\\\\\or \\\\\"quote\\\\\"\",\"Y\"}\t{}\t{}\tA.0001\tTab\\\\or \"quote\"\t\\N\t\\N\ttrue\n",
                text());
    }

    // intake R2.2
    @Test
    void everyCellAtFaultIsTold() {
        append("A.1", "", "Yes");
        assertEquals(
                "7\t{\"A.1\",\"\",\"Yes\"}\t{\"Organization Code\",\"organization\",\"\",\"Name\",\"blank\",\"\","
                        + "\"Active\",\"code\",\"N, Y\"}\t{}\t\\N\t\\N\t\\N\t\\N\t\\N\n",
                text());
    }

    @Test
    void rowThatDoesNotFitTheHeaderIsTold() {
        append("A.0001", "Calgary", "Y", "more");
        assertEquals(
                "7\t{\"A.0001\",\"Calgary\",\"Y\"}\t{\"\",\"cells\",\"4\"}\t{}\t\\N\t\\N\t\\N\t\\N\t\\N\n", text());
    }

    @Test
    void cellsLeftOutAtTheEndAreBlank() {
        append("A.0001", "Calgary");
        assertEquals("7\t{\"A.0001\",\"Calgary\",\"\"}\t{}\t{}\tA.0001\tCalgary\t\\N\t\\N\t\\N\n", text());
    }

    // intake R2.6
    @ParameterizedTest
    @ValueSource(strings = {"Calgary,Y\r\nA.0002,Edmonton", "Calgary\nEdmonton,Y,A.0002", "Calgary,Y\nB2,Edmonton"})
    void cellThatSwallowedRowsIsTold(String cell) {
        append("A.0001", cell, "Y");
        assertTrue(text().contains("{\"Name\",\"swallowed\",\"2\"}"));
    }

    // intake R2.6
    @ParameterizedTest
    @ValueSource(strings = {"Notes", ""})
    void cellOfNoKnownColumnThatSwallowedRowsIsTold(String heading) {
        IntakeHeader header =
                IntakeHeader.of(IntakeFile.ORGANIZATIONS, List.of("Organization Code", heading, "Name", "Active"));
        new StagedRow(header, LocalDate.of(2026, 7, 2))
                .append(out, 7, List.of("A.0001", "see file\nA.0002,see file", "Calgary", "Y"));
        assertTrue(text().contains("{\"" + heading + "\",\"swallowed\",\"2\"}"));
    }

    @Test
    void whatLooksWrongIsTold() {
        append("A.0001​", "Calgary", "Y");
        assertTrue(text().contains("\t{}\t{\"code\",\"TEXT_CLEANED\",\"A.0001\"}\tA.0001\tCalgary"));
    }

    @Test
    void blankCellsBeyondTheHeaderAreOfNoAccount() {
        append("A.0001", "Calgary", "", "", " ");
        assertEquals("7\t{\"A.0001\",\"Calgary\",\"\"}\t{}\t{}\tA.0001\tCalgary\t\\N\t\\N\t\\N\n", text());
    }

    private void append(String... row) {
        IntakeHeader header = IntakeHeader.of(IntakeFile.ORGANIZATIONS, List.of("Organization Code", "Name", "Active"));
        new StagedRow(header, LocalDate.of(2026, 7, 2)).append(out, 7, List.of(row));
    }

    private String text() {
        return new String(out.drain(), StandardCharsets.UTF_8);
    }
}
