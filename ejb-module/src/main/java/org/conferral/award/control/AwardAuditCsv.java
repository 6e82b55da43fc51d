package org.conferral.award.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.conferral.award.entity.AuditFilter;
import org.conferral.award.entity.AwardDetail;
import org.conferral.award.entity.AwardVersion;
import org.conferral.platform.control.CsvExport;
import org.conferral.platform.control.EnglishLabel;

/** Writes the audit history of an award. */
@ApplicationScoped
public class AwardAuditCsv {
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    @Inject
    AwardVersions versions;

    @Inject
    Clock clock;

    /** {@code yyyy-MM-dd HHmm - Credential #####-##### Audit History.csv}, with the time of the download. */
    public String fileName(AwardDetail award) {
        return CsvExport.fileName(clock, "Credential " + award.number() + " Audit History");
    }

    /** Writes the entries that match, newest first. */
    public void write(AwardDetail award, AuditFilter filter, OutputStream out) {
        file(award).write(out, sheet -> versions.all(award.id(), filter).forEach(sheet::row));
    }

    private CsvExport<AwardVersion> file(AwardDetail award) {
        return CsvExport.<AwardVersion>empty()
                .and("Updated On", version -> SECOND.format(version.at().atZone(clock.getZone())))
                .and("ASN", version -> award.student().asn())
                .and("Change", version -> EnglishLabel.of(version.change()))
                .and("Credential Code", version -> award.type())
                .and("Credential Number", AwardVersion::number)
                .and("Legacy Credential Number", version -> version.awarded().legacyNumber())
                .and("School Year", version -> version.awarded().schoolYear())
                .and("Awarded On", AwardVersion::awardedOn)
                .and("Awarded Name", version -> version.awarded().name().internal())
                .and("Is Deleted", AwardVersion::deleted)
                .and("Delete Reason", AwardVersion::deleteReason)
                .and("Updated By", AwardVersion::by)
                .and("Updated By Organization", AwardVersion::organization);
    }
}
