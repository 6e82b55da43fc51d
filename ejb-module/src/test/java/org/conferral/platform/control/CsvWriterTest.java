package org.conferral.platform.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;

/** A file is what the library that reads files would have written. */
class CsvWriterTest {
    private static final String SIGNS = "aZ09 \t,;\"'\r\n#!=é’學\u0301";

    private static String written(List<List<String>> records) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvWriter writer = new CsvWriter(out);
        for (List<String> record : records) {
            writer.record(record);
        }
        writer.flush();
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whatMustBeQuotedIs() throws IOException {
        assertEquals(
                "\"\",,a\r\n\"a,b\",\"say \"\"it\"\"\",\"a\nb\"\r\n\" a\",\"a \",\"#1\"\r\n",
                written(List.of(
                        List.of("", "", "a"), List.of("a,b", "say \"it\"", "a\nb"), List.of(" a", "a ", "#1"))));
    }

    @Test
    void anythingIsReadAsItWasWritten() throws IOException {
        Random random = new Random(20_261_127);
        for (int round = 0; round < 2_000; round++) {
            List<String> record = random.ints(1 + random.nextInt(5), 0, 6)
                    .mapToObj(length -> random.ints(length, 0, SIGNS.length())
                            .mapToObj(index -> SIGNS.substring(index, index + 1))
                            .reduce("", String::concat))
                    .toList();
            String written = written(List.of(record));
            assertEquals(
                    record,
                    CSVFormat.RFC4180
                            .parse(new StringReader(written))
                            .getRecords()
                            .get(0)
                            .toList(),
                    written);
            assertEquals(
                    CSVFormat.RFC4180.format((Object[]) record.toArray(String[]::new)),
                    written.substring(0, written.length() - 2),
                    Arrays.toString(record.toArray()));
        }
    }
}
