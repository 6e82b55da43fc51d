package org.conferral.it.order;

import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.conferral.it.testbed.InServer.as;
import static org.conferral.it.testbed.InServer.boundary;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.order.boundary.OrderItemExports;
import org.conferral.order.boundary.OrderItemQueries;
import org.conferral.order.entity.ItemFilter;
import org.conferral.order.entity.ItemRow;
import org.conferral.order.entity.OrderItemText;
import org.conferral.platform.entity.PageRequest;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The file of a list of order items, which is copied out of the database past what reads the list for the screen. */
@ArquillianTest
class ItemExportIT {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.of("America/Edmonton"));

    private final PageRequest order = new PageRequest(0, 200, "student", true);

    @Test
    void fileHasTheRowsOfTheListWhateverIsInThem() throws Exception {
        School school = School.open();
        String named = "Names" + school.id();
        Pupil odd = school.pupil().isAwarded(AHSD).isCalled(named + " \\N \\t \"Q\", O'Né", "Zoë \ud83d\ude00");
        Database.update("update student set middle_name = '\\N', suffix = 'a\\b' where id = ?", odd.id());
        odd.isSent("SENT");
        school.pupil().isAwarded(AHSD).isCalled(named, "=1+1").isSent("SYSTEM_HOLD");
        school.pupil().isAwarded(AHSD).isCalled(named, null).isSent("FIRST_RUN", "CANCELLED", true);
        Database.update("""
                update document_order_item set delivered_at = '2026-03-08 08:59:59.999999+00',
                  processed_at = '2026-11-01 07:30:00+00', delivery_method = 'COURIER',
                  special_handling_status = 'OUTSTANDING' where student_id = ?""", odd.id());
        ItemFilter filter = ItemFilter.every(false).withDeleted(null).of(ids(named));
        List<ItemRow> rows = as(
                        Account.AUDITOR, () -> boundary(OrderItemQueries.class).page(filter, order))
                .rows();
        assertEquals(3, rows.size());
        List<String> lines = written(filter).lines().skip(1).toList();
        assertEquals(rows.stream().map(ItemExportIT::line).toList(), lines);
        assertEquals(
                List.of(lines.get(0)),
                written(filter.of(List.of(rows.get(0).id()))).lines().skip(1).toList());
    }

    @Test
    void whoGoesAwayInTheMiddleLeavesTheConnectionToOthers() throws Exception {
        School school = School.open();
        school.pupil().isAwarded(AHSD).isSent("SENT");
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("gone");
            }
        };
        ItemFilter all = ItemFilter.every(false);
        for (int time = 0; time < 30; time++) {
            assertThrows(
                    Exception.class,
                    () -> as(Account.AUDITOR, () -> {
                        boundary(OrderItemExports.class).writeList(all, order, gone);
                        return 0;
                    }));
        }
        assertEquals("Order Item Number", written(all.of(List.of())).substring(1, 18));
    }

    private static List<Long> ids(String named) {
        return Database.rows(
                        "select i.id from document_order_item i join student s on s.id = i.student_id where s.last_name like ?",
                        named + "%")
                .stream()
                .map(row -> (Long) row.get("id"))
                .toList();
    }

    private String written(ItemFilter filter) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        as(Account.AUDITOR, () -> {
            boundary(OrderItemExports.class).writeList(filter, order, out);
            return 0;
        });
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What the row of the screen's list says, cell by cell. */
    private static String line(ItemRow row) {
        String credential = String.format(Locale.ROOT, "%010d", row.credentialNumber());
        return Stream.of(
                        row.number(),
                        row.asn().toString(),
                        row.name().last(),
                        row.name().suffix(),
                        row.name().first(),
                        row.name().middle(),
                        row.type().name(),
                        credential.substring(0, 5) + "-" + credential.substring(5),
                        code(row.purpose()),
                        OrderItemText.staff(row.uiStatus(), Locale.ENGLISH),
                        code(row.reason()),
                        String.valueOf(row.wrong().size()),
                        code(row.handling()),
                        row.delivery().code(),
                        row.language(),
                        String.valueOf(row.copies()),
                        code(row.recipientKind()),
                        row.recipientName(),
                        moment(row.placedAt()),
                        words(row.requestMethod()),
                        row.requestedBy(),
                        moment(row.processedAt()),
                        moment(row.deliveredAt()),
                        row.job() == null ? null : row.job().toString(),
                        row.reorderOf(),
                        row.deleted() ? "Y" : "N")
                .map(cell -> quoted(Objects.toString(cell, "")))
                .collect(Collectors.joining(","));
    }

    private static String quoted(String cell) {
        String guarded = cell.startsWith("=") ? "'" + cell : cell;
        return guarded.contains("\"") || guarded.contains(",") ? "\"" + guarded.replace("\"", "\"\"") + "\"" : guarded;
    }

    private static @Nullable String moment(@Nullable Instant moment) {
        return moment == null ? null : MINUTE.format(moment);
    }

    private static @Nullable String code(@Nullable Enum<?> code) {
        return code == null ? null : words(code.name());
    }

    private static String words(String code) {
        return Stream.of(code.split("_", -1))
                .map(part -> part.charAt(0) + part.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
