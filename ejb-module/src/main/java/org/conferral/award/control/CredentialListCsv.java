package org.conferral.award.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import org.conferral.award.entity.CredentialListFilter;
import org.conferral.award.entity.CredentialListRow;
import org.conferral.award.entity.ProgressStatus;
import org.conferral.platform.control.CsvFile;
import org.conferral.platform.entity.PageRequest;
import org.jspecify.annotations.Nullable;

/** Writes the list of credentials by type. */
@ApplicationScoped
public class CredentialListCsv {
    private static final List<String> HEADER = List.of(
            "ASN",
            "Last Name",
            "Suffix",
            "First Name",
            "Middle Name",
            "Credential Code",
            "Progress Status",
            "Requirement Sets Achieved",
            "School Year",
            "Credential Number",
            "Awarded On",
            "Authority Code",
            "Authority Name",
            "School Code",
            "School Name");

    @Inject
    CredentialListReads credentials;

    @Inject
    Clock clock;

    /** {@code yyyy-MM-dd HHmm - Credentials AHSD.csv}, with the time of the download. */
    public String fileName(CredentialListFilter filter) {
        return CsvFile.name(clock, "Credentials " + filter.type());
    }

    /** Writes the whole list as it is narrowed and sorted. */
    public void write(CredentialListFilter filter, PageRequest order, OutputStream out) {
        CsvFile file = new CsvFile(out, HEADER);
        credentials.each(filter, order, row -> file.row(cells(filter, row)));
        file.end();
    }

    private static @Nullable String[] cells(CredentialListFilter filter, CredentialListRow row) {
        return new @Nullable String[] {
            row.asn().toString(),
            row.name().last(),
            row.name().suffix(),
            row.name().first(),
            row.name().middle(),
            filter.type().name(),
            label(row.status()),
            row.sets(),
            text(row.schoolYear()),
            text(row.number()),
            text(row.awardedOn()),
            row.authorityCode(),
            row.authority(),
            row.schoolCode(),
            row.school()
        };
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
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
