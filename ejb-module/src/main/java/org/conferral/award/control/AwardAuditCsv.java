package org.conferral.award.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.conferral.award.entity.AuditFilter;
import org.conferral.award.entity.AwardDetail;
import org.conferral.award.entity.AwardVersion;
import org.conferral.platform.control.CsvFile;
import org.jspecify.annotations.Nullable;

/** Writes the audit history of an award. */
@ApplicationScoped
public class AwardAuditCsv {
    private static final List<String> HEADER = List.of(
            "Updated On",
            "ASN",
            "Change",
            "Credential Code",
            "Credential Number",
            "Legacy Credential Number",
            "School Year",
            "Awarded On",
            "Awarded Name",
            "Is Deleted",
            "Delete Reason",
            "Updated By",
            "Updated By Organization");

    @Inject
    AwardVersions versions;

    @Inject
    Clock clock;

    /** {@code yyyy-MM-dd HHmm - Credential #####-##### Audit History.csv}, with the time of the download. */
    public String fileName(AwardDetail award) {
        return CsvFile.name(clock, "Credential " + award.number() + " Audit History");
    }

    /** Writes the entries that match, newest first. */
    public void write(AwardDetail award, AuditFilter filter, OutputStream out) {
        CsvFile file = new CsvFile(out, HEADER);
        versions.all(award.id(), filter).forEach(version -> file.row(cells(award, version)));
        file.end();
    }

    private @Nullable String[] cells(AwardDetail award, AwardVersion version) {
        return new @Nullable String[] {
            time("yyyy-MM-dd HH:mm:ss", version.at()),
            award.student().asn().toString(),
            version.change().name(),
            award.type().name(),
            version.number().toString(),
            version.awarded().legacyNumber(),
            version.awarded().schoolYear().toString(),
            version.awardedOn().toString(),
            version.awarded().name().internal(),
            version.deleted() ? "Y" : "N",
            version.deleteReason(),
            version.by(),
            version.organization()
        };
    }

    private String time(String pattern, Instant instant) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(instant.atZone(clock.getZone()));
    }
}
