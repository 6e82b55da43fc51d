package org.conferral.award.control.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.conferral.award.entity.ReviewFilter;
import org.conferral.award.entity.ReviewFinding;
import org.conferral.award.entity.ReviewRow;
import org.conferral.award.entity.ReviewSet;
import org.conferral.credential.boundary.CredentialQueries;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.CredentialTypeRow;
import org.conferral.platform.control.CsvExport;

/** Writes lists of credentials to review, row by row from the database to the stream. */
@ApplicationScoped
public class ReviewCsv {
    @Inject
    ReviewReads reviews;

    @Inject
    CredentialQueries credentials;

    @Inject
    Clock clock;

    /** {@code yyyy-MM-dd HHmm - Credentials to Review - Awarded but Not Ordered.csv}, with the time of the download. */
    public String fileName(ReviewFinding finding) {
        return CsvExport.fileName(clock, "Credentials to Review - " + finding.title());
    }

    /** Writes the whole list, rows by ASN. */
    public void write(ReviewFilter filter, OutputStream out) {
        Map<CredentialCode, String> names = credentials.types().stream()
                .collect(Collectors.toMap(CredentialTypeRow::code, CredentialTypeRow::nameEnglish));
        file(names).write(out, sheet -> reviews.each(filter, sheet::row));
    }

    private static CsvExport<ReviewRow> file(Map<CredentialCode, String> names) {
        return CsvExport.<ReviewRow>empty()
                .and("ASN", ReviewRow::asn)
                .and("Last Name", row -> row.name().last())
                .and("Suffix", row -> row.name().suffix())
                .and("First Name", row -> row.name().first())
                .and("Middle Name", row -> row.name().middle())
                .and("Credential Code", ReviewRow::type)
                .and("Credential Type", row -> names.get(row.type()))
                .and("Authority Code", ReviewRow::authorityCode)
                .and("Authority Name", ReviewRow::authority)
                .and("School Code", ReviewRow::schoolCode)
                .and("School Name", ReviewRow::school)
                .and("School Year", ReviewRow::schoolYear)
                .and("Requirement Sets", ReviewCsv::sets)
                .and("Credential Number", ReviewRow::number)
                .and("Awarded On", ReviewRow::awardedOn)
                .and("Legacy", ReviewRow::legacy)
                .and("Deceased", ReviewRow::deceased);
    }

    private static String sets(ReviewRow row) {
        return row.sets().stream().map(ReviewSet::toString).collect(Collectors.joining("; "));
    }
}
