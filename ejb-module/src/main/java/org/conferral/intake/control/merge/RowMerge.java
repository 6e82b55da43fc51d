package org.conferral.intake.control.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import org.conferral.award.boundary.AwardIntake;
import org.conferral.award.entity.ConvertAwards;
import org.conferral.connection.boundary.ConnectionIntake;
import org.conferral.credential.boundary.CredentialIntake;
import org.conferral.intake.entity.IntakeFile;
import org.conferral.intake.entity.IntakeFileRow;
import org.conferral.organization.boundary.OrganizationIntake;
import org.conferral.platform.entity.MergeCount;
import org.conferral.student.boundary.StudentIntake;

/** Brings the staged rows of each file to the feature whose they become. */
@ApplicationScoped
public class RowMerge {
    @Inject
    OrganizationIntake organizations;

    @Inject
    StudentIntake students;

    @Inject
    CredentialIntake credentials;

    @Inject
    AwardIntake awards;

    @Inject
    ConnectionIntake connections;

    @Inject
    Clock clock;

    /** Locks the students that any file is about. */
    void lock() {
        students.lockStaged();
    }

    /** Merges a file's rows; awards that they convert are recorded under the name of who imports. */
    MergeCount merge(IntakeFileRow row, String by) {
        Set<String> headers = row.file().headers(row.columns());
        return switch (row.file()) {
            case ORGANIZATIONS -> organizations.merge(headers);
            case STUDENTS -> students.mergeStudents(headers);
            case ADDRESSES -> students.mergeAddresses(headers);
            case CREDENTIAL_PROGRESS -> credentials.mergeProgress(headers);
            case CONNECTIONS -> connections.merge();
            case AWARDED_CREDENTIALS -> awards.merge(new ConvertAwards(headers, by, clock.instant()));
        };
    }

    /** Keeps the warnings of a file with its students. */
    void keepWarnings(IntakeFileRow row) {
        if (row.file() != IntakeFile.ORGANIZATIONS && row.file() != IntakeFile.CONNECTIONS) {
            students.keepWarnings(row.file().table(), row.file().fields(row.columns()));
        }
    }

    /** Once all files are in: what they say of each other. */
    void recheck() {
        credentials.recheckYears();
        awards.recheck();
    }
}
