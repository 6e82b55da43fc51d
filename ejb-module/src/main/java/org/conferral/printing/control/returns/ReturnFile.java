package org.conferral.printing.control.returns;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.conferral.platform.control.ByteOrderMark;
import org.conferral.platform.entity.BusinessException;
import org.conferral.platform.entity.Unseen;
import org.conferral.printing.entity.SheetCode;
import org.conferral.printing.entity.returns.ReturnFault;
import org.conferral.printing.entity.returns.ReturnLine;
import org.conferral.printing.entity.returns.ReturnReject;
import org.conferral.printing.entity.returns.ReturnStatus;

/** A printer's return file as it is read: its rows, and those that say nothing that can be understood. */
final class ReturnFile {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(true)
            .get();
    private static final List<String> HEADER = List.of("envelope", "status", "time");
    private static final int MOST_BYTES = 8 << 20;
    private static final int MOST_ROWS = 200_000;
    private static final int MOST_TEXT = 200;
    private static final int MOST_DIGITS = 5;

    private final long job;
    private final ZoneId zone;
    private final List<ReturnLine> lines = new ArrayList<>();
    private final List<ReturnReject> rejects = new ArrayList<>();

    private ReturnFile(long job, ZoneId zone) {
        this.job = job;
        this.zone = zone;
    }

    /**
     * Reads a file about a job, with times of that zone where they name none.
     *
     * @throws BusinessException when it is too large, or no such file at all
     */
    static ReturnFile read(long job, ZoneId zone, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new BusinessException(0, "return_size", MOST_BYTES >> 20);
        }
        ReturnFile file = new ReturnFile(job, zone);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                new ByteArrayInputStream(bytes),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)))) {
            file.read(reader);
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            throw new BusinessException(0, "return_file");
        }
        return file;
    }

    private void read(BufferedReader reader) throws IOException {
        ByteOrderMark.skip(reader);
        int line = 0;
        for (CSVRecord row : FORMAT.parse(reader)) {
            line++;
            if (line > MOST_ROWS) {
                throw new BusinessException(0, "return_rows", MOST_ROWS);
            }
            if (line > 1) {
                take(line, row);
            } else if (!row.stream()
                    .map(cell -> cell.toLowerCase(Locale.ROOT))
                    .toList()
                    .equals(HEADER)) {
                throw new IllegalArgumentException("header");
            }
        }
        if (line == 0) {
            throw new IllegalArgumentException("empty");
        }
    }

    private void take(int line, CSVRecord row) {
        if (row.size() == 1 && row.get(0).isEmpty()) {
            return;
        }
        String text = row.stream().collect(Collectors.joining(","));
        String shown = Unseen.removedFrom(text.substring(0, Math.min(MOST_TEXT, text.length())));
        if (row.size() != HEADER.size()) {
            rejects.add(new ReturnReject(line, shown, ReturnFault.COLUMNS));
            return;
        }
        Optional<SheetCode> code = SheetCode.parse(row.get(0));
        Optional<ReturnStatus> status = ReturnStatus.of(row.get(1));
        Optional<Instant> at = time(row.get(2));
        int envelope = code.map(SheetCode::envelope).orElseGet(() -> number(row.get(0)));
        if (code.isPresent() && code.get().job() != job) {
            rejects.add(new ReturnReject(line, shown, ReturnFault.OTHER_JOB));
        } else if (envelope == 0) {
            rejects.add(new ReturnReject(line, shown, ReturnFault.ENVELOPE));
        } else if (status.isEmpty()) {
            rejects.add(new ReturnReject(line, shown, ReturnFault.STATUS));
        } else if (at.isEmpty()) {
            rejects.add(new ReturnReject(line, shown, ReturnFault.TIME));
        } else {
            lines.add(new ReturnLine(line, shown, envelope, status.get(), at.get()));
        }
    }

    private static int number(String text) {
        return text.matches("[0-9]{1," + MOST_DIGITS + "}") ? Integer.parseInt(text) : 0;
    }

    private Optional<Instant> time(String text) {
        String iso = text.replaceFirst(" ", "T");
        try {
            return Optional.of(
                    iso.matches(".*(Z|[+-][0-9]{2}:[0-9]{2})")
                            ? OffsetDateTime.parse(iso).toInstant()
                            : LocalDateTime.parse(iso).atZone(zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    List<ReturnLine> lines() {
        return lines;
    }

    List<ReturnReject> rejects() {
        return rejects;
    }
}
