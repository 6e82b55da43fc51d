package org.conferral.printing.control.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.conferral.OddText;
import org.conferral.platform.entity.BusinessException;
import org.conferral.platform.entity.Unseen;
import org.conferral.printing.entity.PieceStatus;
import org.conferral.printing.entity.SheetCode;
import org.conferral.printing.entity.returns.ReturnFault;
import org.conferral.printing.entity.returns.ReturnLine;
import org.conferral.printing.entity.returns.ReturnPolicy;
import org.conferral.printing.entity.returns.ReturnReject;
import org.conferral.printing.entity.returns.ReturnStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** docs/print-files.md, return file. */
class ReturnFileTest {
    private static final ZoneId ALBERTA = ZoneId.of("America/Edmonton");

    private static ReturnFile read(String text) throws IOException {
        return ReturnFile.read(12, ALBERTA, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatNobodySeesIsNotKept() throws IOException {
        ReturnFile file = read("envelope,status,time\nx\u202egnp.\u0000y,MAILED,2026-07-14T15:30:00Z\n");
        assertEquals("xgnp.y,MAILED,2026-07-14T15:30:00Z", file.rejects().get(0).text());
        assertEquals("gnp.csv", ReturnTaking.shortened("\u202egnp.csv\u0000"));
        assertEquals(200, ReturnTaking.shortened("a".repeat(5_000)).length());
    }

    @Test
    void everyTextIsRefusedOrEachOfItsRowsIsTakenOrToldWhyNot() {
        OddText.each(
                List.of(
                        "7",
                        "45",
                        ",",
                        "printed",
                        "MAILED",
                        "2026-07-14 09:30",
                        "2026-07-14T15:30:00Z",
                        "\n",
                        "\"",
                        "12-45"),
                text -> {
                    try {
                        ReturnFile file = read("envelope,status,time\n" + text);
                        file.lines().forEach(line -> assertTrue(line.envelope() > 0));
                        file.rejects().forEach(row -> assertEquals(Unseen.removedFrom(row.text()), row.text()));
                        assertTrue(file.lines().size() + file.rejects().size()
                                <= text.lines().count());
                    } catch (BusinessException e) {
                        assertEquals(0, e.rule());
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                });
    }

    @Test
    void rowsAreReadByNumberOrCodeWithEveryTimeThatIsAllowed() throws IOException {
        String code = new SheetCode(12, 45, 1, 4).toString();
        ReturnFile file = read("\ufeffEnvelope, Status ,Time\r\n7,printed,2026-07-14T09:30:00-06:00\r\n" + code
                + ",SPOILED,2026-07-14 09:30\r\n00008,mailed,2026-07-14T15:30:00Z\r\n");
        Instant at = Instant.parse("2026-07-14T15:30:00Z");
        assertEquals(List.of(), file.rejects());
        assertEquals(
                List.of(7, 45, 8),
                file.lines().stream().map(ReturnLine::envelope).toList());
        assertEquals(
                List.of(ReturnStatus.values()),
                file.lines().stream().map(ReturnLine::status).toList());
        assertEquals(
                List.of(at, at, at), file.lines().stream().map(ReturnLine::at).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7,mailed|COLUMNS",
                "7,mailed,2026-07-14 09:30,more|COLUMNS",
                "seven,mailed,2026-07-14 09:30|ENVELOPE",
                "123456,mailed,2026-07-14 09:30|ENVELOPE",
                "0,mailed,2026-07-14 09:30|ENVELOPE",
                "7,posted,2026-07-14 09:30|STATUS",
                "7,mailed,yesterday|TIME",
                "7,mailed,2026-02-30 09:30|TIME"
            })
    void aBadRowIsRejectedAloneAndTheNextOneTaken(String row, ReturnFault fault) throws IOException {
        ReturnFile file = read("envelope,status,time\n" + row + "\n8,mailed,2026-07-14 09:30\n");
        assertEquals(List.of(new ReturnReject(2, row, fault)), file.rejects());
        assertEquals(List.of(8), file.lines().stream().map(ReturnLine::envelope).toList());
    }

    @Test
    void rowsAreNumberedAsASpreadsheetDoesThoughSomeAreBlank() throws IOException {
        ReturnFile file = read("envelope,status,time\n\n7,posted,2026-07-14 09:30\n\n\n8,mailed,2026-07-14 09:30\n\n");
        assertEquals(3, file.rejects().get(0).line());
        assertEquals(1, file.rejects().size());
        assertEquals(6, file.lines().get(0).line());
    }

    @Test
    void aFileOfTooManyRowsIsRefusedAsAWhole() {
        assertThrows(BusinessException.class, () -> read("envelope,status,time\n" + "x\n".repeat(200_000)));
    }

    @Test
    void aSheetOfAnotherJobIsRejected() throws IOException {
        String row = new SheetCode(13, 45, 1, 4) + ",mailed,2026-07-14 09:30";
        assertEquals(
                List.of(new ReturnReject(2, row, ReturnFault.OTHER_JOB)),
                read("envelope,status,time\n" + row).rejects());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a,b,c\n",
                "envelope;status;time\n7;mailed;2026-07-14 09:30\n",
                "envelope,status,time\n\"7,mailed"
            })
    void whatIsNoReturnFileIsRefusedAsAWhole(String text) {
        assertThrows(BusinessException.class, () -> read(text));
    }

    @ParameterizedTest
    @CsvSource({
        "OUTSTANDING, PRINTED, , OUTSTANDING",
        "OUTSTANDING, MAILED, , MAILED",
        "OUTSTANDING, SPOILED, , SPOILED",
        "MAILED, MAILED, , MAILED",
        "MAILED, PRINTED, , MAILED",
        "MAILED, SPOILED, MAILED_BEFORE, ",
        "SPOILED, SPOILED, , SPOILED",
        "SPOILED, MAILED, SPOILED_BEFORE, "
    })
    void whatWasSaidBeforeDecides(PieceStatus now, ReturnStatus said, ReturnFault fault, PieceStatus after) {
        assertEquals(Optional.ofNullable(fault), ReturnPolicy.fault(now, said));
        if (fault == null) {
            assertEquals(after, ReturnPolicy.after(now, said));
        }
    }
}
