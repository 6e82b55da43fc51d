package org.conferral.intake.control.file;

import static org.conferral.intake.control.file.Refusals.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.conferral.OddText;
import org.conferral.intake.entity.IntakeReason;
import org.conferral.intake.entity.IntakeRefusedException;
import org.conferral.platform.control.CsvCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvRowsTest {
    private static final String HEADER = "Organization Code,Name\r\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void byteOrderMarkColumnOrderAndForeignColumnsAreOfNoAccount() throws IOException {
        try (CsvRows source = source("\ufeffName,Seen By, Organization Code ,Errors\r\nCalgary,me,A.0001,wrong\r\n")) {
            assertEquals(
                    List.of("Name", "Seen By", "Organization Code"),
                    source.header().ownColumns());
            assertEquals(List.of("Calgary", "me", "A.0001", "wrong"), source.next());
            assertEquals(List.of("Seen By"), source.header().unknown());
        }
    }

    @Test
    void rowsAreNumberedAsASpreadsheetDoes() throws IOException {
        try (CsvRows source =
                source(HEADER + "A.0001,\"First\r\nof two lines\"\r\n\r\nA.0002,\"With \"\"quotes\"\"\"\n")) {
            assertEquals(List.of("A.0001", "First\r\nof two lines"), source.next());
            assertEquals(2, source.line());
            assertEquals(List.of("A.0002", "With \"quotes\""), source.next());
            assertEquals(4, source.line());
            assertNull(source.next());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'=1+1 | =1+1",
                "'+1 | +1",
                "'-1 | -1",
                "'@x | @x",
                "'＝1+1 | ＝1+1",
                "'＋1 | ＋1",
                "'－1 | －1",
                "'＠x | ＠x",
                "''=1 | ''=1",
                "'Iolani | 'Iolani",
                "O'=x | O'=x"
            })
    void oneApostropheBeforeAFormulaIsRemoved(String cell, String plain) {
        assertEquals(plain, CsvCell.plain(cell));
    }

    @Test
    void fileWithoutBytesIsRefused() {
        assertEquals(IntakeReason.of("empty", "organizations.csv"), refusal(() -> source("")));
        assertEquals(IntakeReason.of("empty", "organizations.csv"), refusal(() -> source("\ufeff\r\n")));
    }

    // 500,005 of them fit into a ZIP of 1,172 bytes, and were kept
    @Test
    void headerWithoutEndIsRefused() {
        assertEquals(
                IntakeReason.of("rowTooLong", "organizations.csv", "1"),
                refusal(() -> source("Organization Code,Name" + ",x".repeat(500_003) + "\r\nA.0001,Calgary\r\n")));
        assertEquals(
                IntakeReason.of("columnsMany", "organizations.csv", "100"),
                refusal(() -> source("Organization Code,Name" + ",x".repeat(50_003) + "\r\nA.0001,Calgary\r\n")));
        assertEquals(
                IntakeReason.of("headingLong", "organizations.csv", "100"),
                refusal(() -> source("Organization Code,Name," + "x".repeat(101) + "\r\nA.0001,Calgary\r\n")));
    }

    @Test
    void missingMandatoryColumnIsRefused() {
        assertEquals(
                IntakeReason.of("columnMissing", "organizations.csv", "Organization Code, Name"),
                refusal(() -> source("Code;Name\r\nA.0001;Calgary\r\n")));
    }

    @Test
    void columnNamedTwiceIsRefused() {
        assertEquals(
                IntakeReason.of("columnTwice", "organizations.csv", "Name"),
                refusal(() -> source("Organization Code,Name,Name\r\nA.0001,a,b\r\n")));
    }

    @Test
    void unclosedQuotationMarkIsRefused() {
        assertEquals(
                IntakeReason.of("notCsv", "organizations.csv", "3"),
                refusal(() -> read(HEADER + "A.0001,Calgary\r\nA.0002,\"Edmonton\r\n")));
    }

    @Test
    void textBehindAClosingQuotationMarkIsRefused() {
        assertEquals(
                IntakeReason.of("notCsv", "organizations.csv", "2"),
                refusal(() -> read(HEADER + "A.0001,\"Cal\"gary\r\n")));
    }

    // intake R1.5
    @Test
    void headingsWithLineBreaksAreUnderstood() throws IOException {
        try (CsvRows source = source("\"Organization\r\nCode\",\"Name\n\"\r\nA.0001,Calgary\r\n")) {
            assertEquals(List.of(), source.header().unknown());
            assertEquals(List.of("A.0001", "Calgary"), source.next());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "\"Organization!Code\";Name | semicolons",
                "Organization Code;Name | semicolons",
                "\"Organization Code\";\"Name\";\"Active\" | semicolons",
                "Organization Code#Name | tabs",
                "Organization Code¦Name¦Active | bars",
                "sep=;!Organization Code;Name | semicolons",
                "\"Sep=;\"!Organization Code;Name | semicolons",
                "\"Organization Code,Name,Active\" | rowsQuoted",
                "\"Organization Code,\"\"Name\"\"\" | rowsQuoted"
            })
    void otherSeparatorsAreRefused(String header, String code) {
        String line = header.replace('#', '\t').replace('¦', '|').replace("!", "\r\n");
        assertEquals(IntakeReason.of(code, "organizations.csv"), refusal(() -> read("﻿" + line + "\r\nA.0001;x\r\n")));
    }

    // intake R1.5
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "organization code,NAME",
                "Organization  Code:,Name",
                "﻿\"Organization Code\",\"Name\"",
                "﻿﻿Organization Code,Name",
                "​Organization Code,Na​me",
                "organization_code,name",
                "ï»¿\"Organization Code\",Name",
                "!!,!Organization Code,Name",
                "sep=,!Organization Code,Name",
                "\"SEP=,\",!Organization Code,Name",
                "Organization Code,Name,,,"
            })
    void headingsAreUnderstood(String header) throws IOException {
        try (CsvRows source = source(header.replace("!", "\r\n") + "\r\nA.0001,Calgary\r\n")) {
            assertEquals(List.of(), source.header().unknown());
            assertEquals(List.of("A.0001", "Calgary"), source.next());
        }
    }

    @ParameterizedTest
    @CsvSource({"'\u001a'", "'\u001a\u001a\u001a'", "'\u001a!!'", "'\u001a,'", "'A.0002,Edmonton\u001a'"})
    void endOfFileSignIsNoRow(String end) throws IOException {
        try (CsvRows source = source(HEADER + "A.0001,Calgary\r\n" + end.replace("!", "\r\n"))) {
            assertEquals(List.of("A.0001", "Calgary"), source.next());
            List<String> last = source.next();
            assertEquals(end.startsWith("A") ? List.of("A.0002", "Edmonton") : null, last);
            assertNull(source.next());
        }
    }

    @Test
    void rowsThatNobodySeesAreNone() throws IOException {
        try (CsvRows source = source(HEADER + "\u00a0,\u200b\r\n \t,\r\n\u200b\r\nA.0001,Calgary\r\n\f")) {
            assertEquals(List.of("A.0001", "Calgary"), source.next());
            assertEquals(5, source.line());
            assertNull(source.next());
        }
    }

    @Test
    void rowWithoutEndIsRefusedBeforeItFillsTheMemory() {
        assertEquals(
                IntakeReason.of("rowTooLong", "organizations.csv", "2"),
                refusal(() -> read(HEADER + "A.0001,\"" + "Calgary\r\n".repeat(150_000))));
    }

    private void read(String text) throws IOException {
        CsvText.read(folder, text, StandardCharsets.UTF_8);
    }

    @Test
    void everyTextIsReadToItsEndOrRefusedWithWords() {
        OddText.each(List.of("A.0001", "Calgary", ",", "\n", "\r\n", "\"", "\"\"", "'=1"), text -> {
            try (CsvRows source = source(HEADER + text)) {
                long line = source.line();
                while (source.next() != null) {
                    assertTrue(source.line() > line, "rows go on");
                    line = source.line();
                }
            } catch (IntakeRefusedException e) {
                assertFalse(e.reason().code().isEmpty());
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    private CsvRows source(String text) throws IOException {
        return CsvText.rows(folder, text, StandardCharsets.UTF_8);
    }
}
