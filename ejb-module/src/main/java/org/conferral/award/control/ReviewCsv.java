package org.conferral.award.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.conferral.award.entity.ReviewFilter;
import org.conferral.award.entity.ReviewFinding;
import org.conferral.award.entity.ReviewRow;
import org.conferral.award.entity.ReviewSet;
import org.conferral.credential.boundary.CredentialQueries;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.CredentialTypeRow;
import org.conferral.platform.control.CsvFile;
import org.jspecify.annotations.Nullable;

/** Writes lists of credentials to review, row by row from the database to the stream. */
@ApplicationScoped
public class ReviewCsv {
    private static final List<String> HEADER = List.of(
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
            "School Name",
            "School Year",
            "Requirement Sets",
            "Credential Number",
            "Awarded On",
            "Legacy",
            "Deceased");

    @Inject
    ReviewReads reviews;

    @Inject
    CredentialQueries credentials;

    @Inject
    Clock clock;

    /** {@code yyyy-MM-dd HHmm - Credentials to Review - Awarded but Not Ordered.csv}, with the time of the download. */
    public String fileName(ReviewFinding finding) {
        return CsvFile.name(clock, "Credentials to Review - " + finding.title());
    }

    /** Writes the whole list, rows by ASN. */
    public void write(ReviewFilter filter, OutputStream out) {
        Map<CredentialCode, String> names = credentials.types().stream()
                .collect(Collectors.toMap(CredentialTypeRow::code, CredentialTypeRow::nameEnglish));
        CsvFile file = new CsvFile(out, HEADER);
        reviews.each(filter, row -> file.row(cells(row, names)));
        file.end();
    }

    private static @Nullable String[] cells(ReviewRow row, Map<CredentialCode, String> names) {
        return new @Nullable String[] {
            row.asn().toString(),
            row.name().last(),
            row.name().suffix(),
            row.name().first(),
            row.name().middle(),
            row.type().name(),
            names.get(row.type()),
            row.authorityCode(),
            row.authority(),
            row.schoolCode(),
            row.school(),
            Objects.toString(row.schoolYear(), ""),
            row.sets().stream().map(ReviewSet::toString).collect(Collectors.joining("; ")),
            Objects.toString(row.number(), ""),
            Objects.toString(row.awardedOn(), ""),
            row.legacy() ? "Y" : "N",
            row.deceased() ? "Y" : "N"
        };
    }
}
