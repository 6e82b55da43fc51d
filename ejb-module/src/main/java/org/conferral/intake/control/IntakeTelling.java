package org.conferral.intake.control;

import org.conferral.intake.entity.IntakeFile;
import org.conferral.intake.entity.IntakePhase;
import org.jspecify.annotations.Nullable;

/** Is told what an import is doing; it is to be seen at once, whatever becomes of the transaction at work. */
public interface IntakeTelling {
    /**
     * What it does now.
     *
     * @throws org.conferral.intake.entity.IntakeStoppedException when the import is not running any more
     */
    void phase(long id, IntakePhase phase, @Nullable IntakeFile file);

    /** How far a file has been read. */
    void read(long id, IntakeFile file, long rows, long bytes);
}
