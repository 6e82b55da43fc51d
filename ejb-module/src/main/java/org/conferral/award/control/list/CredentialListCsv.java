package org.conferral.award.control.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import org.conferral.award.entity.CredentialListFilter;
import org.conferral.award.entity.CredentialListRow;
import org.conferral.award.entity.ProgressStatus;
import org.conferral.platform.control.CsvExport;
import org.conferral.platform.entity.PageRequest;

/** Writes the list of credentials by type. */
@ApplicationScoped
public class CredentialListCsv {
    @Inject
    CredentialListReads credentials;

    @Inject
    Clock clock;

    /** {@code yyyy-MM-dd HHmm - Credentials AHSD.csv}, with the time of the download. */
    public String fileName(CredentialListFilter filter) {
        return CsvExport.fileName(clock, "Credentials " + filter.type());
    }

    /** Writes the whole list as it is narrowed and sorted. */
    public void write(CredentialListFilter filter, PageRequest order, OutputStream out) {
        file(filter).write(out, sheet -> credentials.each(filter, order, sheet::row));
    }

    private static CsvExport<CredentialListRow> file(CredentialListFilter filter) {
        return CsvExport.<CredentialListRow>empty()
                .and("ASN", CredentialListRow::asn)
                .and("Last Name", row -> row.name().last())
                .and("Suffix", row -> row.name().suffix())
                .and("First Name", row -> row.name().first())
                .and("Middle Name", row -> row.name().middle())
                .and("Credential Code", row -> filter.type())
                .and("Progress Status", row -> label(row.status()))
                .and("Requirement Sets Achieved", CredentialListRow::sets)
                .and("School Year", CredentialListRow::schoolYear)
                .and("Credential Number", CredentialListRow::number)
                .and("Awarded On", CredentialListRow::awardedOn)
                .and("Authority Code", CredentialListRow::authorityCode)
                .and("Authority Name", CredentialListRow::authority)
                .and("School Code", CredentialListRow::schoolCode)
                .and("School Name", CredentialListRow::school);
    }

    private static String label(ProgressStatus status) {
        return switch (status) {
            case AWARDED -> "Awarded";
            case ACHIEVED -> "Achieved (Not Awarded)";
            case TO_BE_ASSESSED -> "To Be Assessed";
            case TO_BE_DETERMINED -> "TBD";
            case IN_PROGRESS -> "In Progress";
            case NOT_APPLICABLE -> "Currently Not Applicable";
        };
    }
}
