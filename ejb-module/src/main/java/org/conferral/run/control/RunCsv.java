package org.conferral.run.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.conferral.award.entity.CredentialNumber;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.platform.control.CsvFile;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.RuleText;
import org.conferral.run.entity.RunExport;
import org.conferral.run.entity.RunKind;
import org.conferral.run.entity.Stage;
import org.conferral.student.entity.Asn;
import org.conferral.student.entity.LegalName;
import org.jspecify.annotations.Nullable;

/**
 * Writes the exports of a run, row by row from the database to the stream (docs/specification/product.md, decision 9).
 */
@ApplicationScoped
public class RunCsv {
    private static final int FETCH = 1000;

    private static final List<String> COMMON = List.of(
            "ASN",
            "Last Name",
            "Suffix",
            "First Name",
            "Middle Name",
            "Credential Code",
            "Credential Type",
            "Authority Code",
            "Authority Name",
            "School Code",
            "School Name");

    /** The columns of {@link #COMMON}, in its order. */
    private static final String COMMON_COLUMNS = """
            i.asn, i.last_name, i.suffix, i.first_name, i.middle_name, t.code, t.name_en,
            i.authority_code, i.authority_name, i.school_code, i.school_name,
            """;

    @Inject
    Database database;

    @Inject
    Clock clock;

    /**
     * {@code yyyy-MM-dd HHmm - Bulk Credential Award and Order - Pre-Processed.csv}, with the time of the download; of
     * a run that only orders {@code Bulk Credential Order}.
     */
    public String fileName(RunKind kind, RunExport export) {
        return CsvFile.name(clock, kind.title() + " - " + export.title());
    }

    /**
     * Writes one export of a run, rows by ASN. Only the export's own columns are read, and an ASN is digits: in the C
     * collation the sort takes half the time.
     */
    public void write(long run, RunExport export, OutputStream out) {
        CsvFile file = new CsvFile(out, header(export));
        database.write(handle -> handle.createQuery("select " + columns(export) + """

                        from run_item i
                        join run r on r.id = i.run_id
                        join credential_type t on t.id = i.credential_type_id
                        where i.run_id = :run and (cast(:state as text) is null or i.state = :state)
                        order by i.asn collate "C", t.sequence desc
                        """)
                .bind("run", run)
                .bind("state", state(export))
                .setFetchSize(FETCH)
                .map((row, context) -> cells(row, export))
                .forEach(file::row));
        file.end();
    }

    private static String columns(RunExport export) {
        return COMMON_COLUMNS
                + switch (export) {
                    case PRE_PROCESSED -> """
                            i.requirement_sets, i.projected_school_year,
                            case when i.has_mailing_address then 'Y' else 'N' end,
                            case when i.active_hold then 'Y' else 'N' end""";
                    case SUCCESSFUL -> """
                            i.credential_number, i.school_year, i.awarded_on,
                            i.awarded_last_name, i.awarded_suffix, i.awarded_first_name, i.awarded_middle_name,
                            i.order_item_number, r.delivery_method, i.document_language""";
                    case UNSUCCESSFUL -> "i.stage, i.rule_number, i.rule_values";
                };
    }

    private static @Nullable String state(RunExport export) {
        return switch (export) {
            case PRE_PROCESSED -> null;
            case SUCCESSFUL -> "ORDERED";
            case UNSUCCESSFUL -> "NOT_PROCESSED";
        };
    }

    private static List<String> header(RunExport export) {
        Stream<String> more =
                switch (export) {
                    case PRE_PROCESSED ->
                        Stream.of("Requirement Sets", "Projected School Year", "Has Mailing Address", "Active Hold");
                    case SUCCESSFUL ->
                        Stream.of(
                                "Credential Number",
                                "School Year",
                                "Awarded On",
                                "Awarded Name",
                                "Order Item Number",
                                "Delivery Method",
                                "Document Language");
                    case UNSUCCESSFUL -> Stream.of("Stage", "Rule Number", "Message");
                };
        return Stream.concat(COMMON.stream(), more).toList();
    }

    private static @Nullable String[] cells(ResultSet row, RunExport export) throws SQLException {
        @Nullable String[] more =
                switch (export) {
                    case PRE_PROCESSED -> found(row);
                    case SUCCESSFUL -> ordered(row);
                    case UNSUCCESSFUL -> refused(row);
                };
        @Nullable String[] cells = new @Nullable String[COMMON.size() + more.length];
        cells[0] = new Asn(row.getString(1)).toString();
        for (int column = 1; column < COMMON.size(); column++) {
            cells[column] = row.getString(column + 1);
        }
        System.arraycopy(more, 0, cells, COMMON.size(), more.length);
        return cells;
    }

    private static @Nullable String[] found(ResultSet row) throws SQLException {
        return new @Nullable String[] {
            row.getString(12), schoolYear(row.getInt(13)), row.getString(14), row.getString(15)
        };
    }

    private static @Nullable String[] ordered(ResultSet row) throws SQLException {
        return new @Nullable String[] {
            new CredentialNumber(row.getLong(12)).toString(),
            schoolYear(row.getInt(13)),
            row.getString(14),
            new LegalName(row.getString(15), row.getString(16), row.getString(17), row.getString(18)).internal(),
            row.getString(19),
            DeliveryMethod.valueOf(row.getString(20)).code(),
            row.getString(21)
        };
    }

    private static @Nullable String[] refused(ResultSet row) throws SQLException {
        int rule = row.getInt(13);
        List<String> values = List.of((String[]) row.getArray(14).getArray());
        return new @Nullable String[] {
            Stage.valueOf(row.getString(12)).label(),
            rule == 0 ? "" : String.valueOf(rule),
            RuleText.of(rule, values, Locale.ENGLISH)
        };
    }

    private static String schoolYear(int closing) {
        return closing == 0 ? "" : new SchoolYear(closing).toString();
    }
}
