package org.conferral.intake.entity;

import java.nio.file.Path;
import java.util.List;

/**
 * A running import as its job needs it.
 *
 * @param ownFolder whether the folder was made for it, and goes with it
 * @param files in the order in which they are taken
 */
public record StoredIntake(long id, String startedBy, Path folder, boolean ownFolder, List<IntakeFileRow> files) {
    public StoredIntake {
        files = List.copyOf(files);
    }
}
