package org.conferral.run.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
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
import org.conferral.run.entity.Stage;
import org.conferral.student.entity.Asn;
import org.conferral.student.entity.LegalName;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Writes the exports of a run, row by row from the database to the stream (PRODUCT.md, decision 9). */
@ApplicationScoped
public class RunCsv {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd HHmm", Locale.ROOT);
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

    @Inject
    Database database;

    @Inject
    Clock clock;

    /** {@code yyyy-MM-dd HHmm - Bulk Credential Award and Order - Pre-Processed.csv}, with the time of the download. */
    public String fileName(RunExport export) {
        return STAMP.format(LocalDateTime.now(clock)) + " - Bulk Credential Award and Order - " + export.title()
                + ".csv";
    }

    /** Writes one export of a run, rows by ASN. */
    public void write(long run, RunExport export, OutputStream out) {
        CsvFile file = new CsvFile(out, header(export));
        database.write(handle -> rows(handle.createQuery("""
                        select i.*, t.code as type, t.name_en, r.delivery_method
                        from run_item i
                        join run r on r.id = i.run_id
                        join credential_type t on t.id = i.credential_type_id
                        where i.run_id = :run and (cast(:state as text) is null or i.state = :state)
                        order by i.asn""").bind("run", run).bind("state", state(export)))
                .map((row, context) -> cells(row, export))
                .forEach(file::row));
        file.end();
    }

    private static Query rows(Query query) {
        return query.setFetchSize(FETCH);
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
        Stream<@Nullable String> more =
                switch (export) {
                    case PRE_PROCESSED -> found(row);
                    case SUCCESSFUL -> ordered(row);
                    case UNSUCCESSFUL -> refused(row);
                };
        return Stream.concat(common(row), more).toArray(String[]::new);
    }

    private static Stream<@Nullable String> common(ResultSet row) throws SQLException {
        return Stream.of(
                new Asn(row.getString("asn")).toString(),
                row.getString("last_name"),
                row.getString("suffix"),
                row.getString("first_name"),
                row.getString("middle_name"),
                row.getString("type"),
                row.getString("name_en"),
                row.getString("authority_code"),
                row.getString("authority_name"),
                row.getString("school_code"),
                row.getString("school_name"));
    }

    private static Stream<@Nullable String> found(ResultSet row) throws SQLException {
        return Stream.of(
                row.getString("requirement_sets"),
                schoolYear(row.getInt("projected_school_year")),
                row.getBoolean("has_mailing_address") ? "Y" : "N",
                row.getBoolean("active_hold") ? "Y" : "N");
    }

    private static Stream<@Nullable String> ordered(ResultSet row) throws SQLException {
        return Stream.of(
                new CredentialNumber(row.getLong("credential_number")).toString(),
                schoolYear(row.getInt("school_year")),
                row.getDate("awarded_on").toLocalDate().toString(),
                new LegalName(
                                row.getString("awarded_last_name"),
                                row.getString("awarded_suffix"),
                                row.getString("awarded_first_name"),
                                row.getString("awarded_middle_name"))
                        .internal(),
                row.getString("order_item_number"),
                DeliveryMethod.valueOf(row.getString("delivery_method")).code(),
                row.getString("document_language"));
    }

    private static Stream<@Nullable String> refused(ResultSet row) throws SQLException {
        int rule = row.getInt("rule_number");
        List<String> values = List.of((String[]) row.getArray("rule_values").getArray());
        return Stream.of(
                Stage.valueOf(row.getString("stage")).label(),
                rule == 0 ? "" : String.valueOf(rule),
                RuleText.of(rule, values, Locale.ENGLISH));
    }

    private static String schoolYear(int closing) {
        return closing == 0 ? "" : new SchoolYear(closing).toString();
    }
}
