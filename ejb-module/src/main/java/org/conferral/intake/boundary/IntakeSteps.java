package org.conferral.intake.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import org.conferral.award.boundary.AwardIntake;
import org.conferral.award.entity.ConvertAwards;
import org.conferral.credential.boundary.CredentialIntake;
import org.conferral.intake.control.ActiveImports;
import org.conferral.intake.control.IntakeLog;
import org.conferral.intake.control.MergeLock;
import org.conferral.intake.control.ReadingPace;
import org.conferral.intake.control.Staging;
import org.conferral.intake.control.file.IntakeFolders;
import org.conferral.intake.entity.IntakeFile;
import org.conferral.intake.entity.IntakeFileRow;
import org.conferral.intake.entity.IntakePhase;
import org.conferral.intake.entity.StoredIntake;
import org.conferral.organization.boundary.OrganizationIntake;
import org.conferral.platform.boundary.Outbox;
import org.conferral.platform.entity.DataChanged;
import org.conferral.platform.entity.MergeCount;
import org.conferral.platform.entity.Role;
import org.conferral.student.boundary.StudentIntake;

/** The steps of {@link IntakeWork}, in its transaction. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class IntakeSteps {
    @Inject
    IntakeJournal journal;

    @Inject
    IntakeLog log;

    @Inject
    IntakeFolders folders;

    @Inject
    ActiveImports active;

    @Inject
    Staging staging;

    @Inject
    MergeLock lock;

    @Inject
    Clock clock;

    @Inject
    Outbox outbox;

    @Inject
    OrganizationIntake organizations;

    @Inject
    StudentIntake students;

    @Inject
    CredentialIntake credentials;

    @Inject
    AwardIntake awards;

    /** Reads every file of an import into staging. */
    public void read(StoredIntake reading) {
        staging.clear();
        for (IntakeFileRow row : reading.files()) {
            IntakeFile file = row.file();
            journal.phase(reading.id(), IntakePhase.READING, file);
            ReadingPace pace = new ReadingPace(clock);
            staging.load(file, IntakeFolders.path(reading.folder(), file), (rows, bytes, ended) -> {
                active.check(reading.id());
                if (ended || pace.isDue()) {
                    journal.read(reading.id(), file, rows, bytes);
                }
            });
        }
    }

    /** Merges every file of an import, alone among searches and runs, with the students it is about locked. */
    public void merge(StoredIntake merging) {
        long id = merging.id();
        lock.take(() -> journal.phase(id, IntakePhase.WAITING, null));
        students.lockStaged();
        for (IntakeFileRow row : merging.files()) {
            active.check(id);
            journal.phase(id, IntakePhase.MERGING, row.file());
            log.merged(id, row.file(), merge(row, merging.startedBy()));
            keepWarnings(row);
        }
        credentials.recheckYears();
        awards.recheck();
        log.completed(id);
        outbox.put(DataChanged.by(StoredIntake.work(id), "completed"));
    }

    private MergeCount merge(IntakeFileRow row, String by) {
        Set<String> headers = row.file().headers(row.columns());
        return switch (row.file()) {
            case ORGANIZATIONS -> organizations.merge(headers);
            case STUDENTS -> students.mergeStudents(headers);
            case ADDRESSES -> students.mergeAddresses(headers);
            case CREDENTIAL_PROGRESS -> credentials.mergeProgress(headers);
            case AWARDED_CREDENTIALS -> awards.merge(new ConvertAwards(headers, by, clock.instant()));
        };
    }

    /** After the log has told those that nobody has confirmed. */
    private void keepWarnings(IntakeFileRow row) {
        if (row.file() != IntakeFile.ORGANIZATIONS) {
            students.keepWarnings(row.file().table(), row.file().fields(row.columns()));
        }
    }

    /** Empties staging, and removes the import's own folder. */
    public void clear(StoredIntake ended) {
        staging.clear();
        if (ended.ownFolder()) {
            folders.remove(ended.folder());
        }
    }
}
