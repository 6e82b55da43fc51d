package org.conferral.run.control.read;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.conferral.award.entity.CredentialNumber;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.CsvExport;
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

    private static final CsvExport<ResultSet> COMMON = CsvExport.<ResultSet>empty()
            .and("ASN", row -> new Asn(row.getString("asn")))
            .and("Last Name", row -> row.getString("last_name"))
            .and("Suffix", row -> row.getString("suffix"))
            .and("First Name", row -> row.getString("first_name"))
            .and("Middle Name", row -> row.getString("middle_name"))
            .and("Credential Code", row -> row.getString("type_code"))
            .and("Credential Type", row -> row.getString("type_name"))
            .and("Authority Code", row -> row.getString("authority_code"))
            .and("Authority Name", row -> row.getString("authority_name"))
            .and("School Code", row -> row.getString("school_code"))
            .and("School Name", row -> row.getString("school_name"));

    private static final CsvExport<ResultSet> PRE_PROCESSED = COMMON.and(
                    "Requirement Sets", row -> row.getString("requirement_sets"))
            .and("Projected School Year", row -> schoolYear(row.getInt("projected_school_year")))
            .and("Has Mailing Address", row -> row.getBoolean("has_mailing_address"))
            .and("Active Hold", row -> row.getBoolean("active_hold"));

    private static final CsvExport<ResultSet> SUCCESSFUL = COMMON.and(
                    "Credential Number", row -> new CredentialNumber(row.getLong("credential_number")))
            .and("School Year", row -> schoolYear(row.getInt("school_year")))
            .and("Awarded On", row -> row.getString("awarded_on"))
            .and("Awarded Name", RunCsv::awardedName)
            .and("Order Item Number", row -> row.getString("order_item_number"))
            .and("Delivery Method", row -> DeliveryMethod.valueOf(row.getString("delivery_method"))
                    .code())
            .and("Document Language", row -> row.getString("document_language"));

    private static final CsvExport<ResultSet> UNSUCCESSFUL = COMMON.and(
                    "Stage", row -> Stage.valueOf(row.getString("stage")).label())
            .and("Rule Number", row -> row.getInt("rule_number") == 0 ? null : row.getInt("rule_number"))
            .and("Message", RunCsv::message);

    /** The columns of {@link #COMMON}, in its order. */
    private static final String COMMON_COLUMNS = """
            i.asn, i.last_name, i.suffix, i.first_name, i.middle_name, t.code as type_code, t.name_en as type_name,
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
        return CsvExport.fileName(clock, kind.title() + " - " + export.title());
    }

    /**
     * Writes one export of a run, rows by ASN. Only the export's own columns are read, and an ASN is digits: in the C
     * collation the sort takes half the time.
     */
    public void write(long run, RunExport export, OutputStream out) {
        file(export)
                .write(
                        out,
                        sheet -> database.write(handle -> handle.createQuery("select " + columns(export) + """

                        from run_item i
                        join run r on r.id = i.run_id
                        join credential_type t on t.id = i.credential_type_id
                        where i.run_id = :run and (cast(:state as text) is null or i.state = :state)
                        order by i.asn collate "C", t.sequence desc
                        """)
                                .bind("run", run)
                                .bind("state", state(export))
                                .setFetchSize(FETCH)
                                .map((row, context) -> sheet.cells(row))
                                .forEach(sheet::write)));
    }

    private static CsvExport<ResultSet> file(RunExport export) {
        return switch (export) {
            case PRE_PROCESSED -> PRE_PROCESSED;
            case SUCCESSFUL -> SUCCESSFUL;
            case UNSUCCESSFUL -> UNSUCCESSFUL;
        };
    }

    private static String columns(RunExport export) {
        return COMMON_COLUMNS
                + switch (export) {
                    case PRE_PROCESSED -> """
                            i.requirement_sets, i.projected_school_year, i.has_mailing_address, i.active_hold""";
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

    private static String awardedName(ResultSet row) throws SQLException {
        return Columns.name(row, "awarded_", LegalName::new).internal();
    }

    private static String message(ResultSet row) throws SQLException {
        List<String> values = Columns.texts(row, "rule_values");
        return RuleText.of(row.getInt("rule_number"), values, Locale.ENGLISH);
    }

    private static String schoolYear(int closing) {
        return closing == 0 ? "" : new SchoolYear(closing).toString();
    }
}
