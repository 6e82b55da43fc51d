package org.conferral.intake.entity;

import java.nio.file.Path;
import java.util.List;
import org.conferral.platform.entity.Work;

/**
 * A running import as its job needs it.
 *
 * @param ownFolder whether the folder was made for it, and goes with it
 * @param files in the order in which they are taken
 */
public record StoredIntake(long id, String startedBy, Path folder, boolean ownFolder, List<IntakeFileRow> files) {
    /** The kind of long work that an import is. */
    public static final String WORK = "import";

    public StoredIntake {
        files = List.copyOf(files);
    }

    /** An import as long work. */
    public static Work work(long id) {
        return new Work(WORK, id);
    }
}
