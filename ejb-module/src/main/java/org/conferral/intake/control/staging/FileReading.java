package org.conferral.intake.control.staging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.conferral.intake.control.ActiveIntakes;
import org.conferral.intake.control.IntakeTelling;
import org.conferral.intake.control.file.IntakeFolders;
import org.conferral.intake.entity.IntakeFile;
import org.conferral.intake.entity.IntakeFileRow;
import org.conferral.intake.entity.IntakePhase;
import org.conferral.intake.entity.StoredIntake;

/** The first half of an import: its files come into staging. */
@ApplicationScoped
public class FileReading {
    @Inject
    Staging staging;

    @Inject
    ActiveIntakes active;

    @Inject
    Clock clock;

    /**
     * Reads every file of an import, in the caller's transaction.
     *
     * @throws org.conferral.intake.entity.IntakeStoppedException when the execution was asked to stop
     */
    public void read(StoredIntake reading, long execution, IntakeTelling telling) {
        staging.clear();
        for (IntakeFileRow row : reading.files()) {
            IntakeFile file = row.file();
            telling.phase(reading.id(), IntakePhase.READING, file);
            ReadingPace pace = new ReadingPace(clock);
            staging.load(file, IntakeFolders.path(reading.folder(), file), (rows, bytes, ended) -> {
                active.check(execution);
                if (ended || pace.isDue()) {
                    telling.read(reading.id(), file, rows, bytes);
                }
            });
        }
    }
}
