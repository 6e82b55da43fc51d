package org.conferral.intake.entity;

import java.nio.file.Path;
import java.util.List;

/**
 * A running import as its job needs it.
 *
 * @param ownFolder whether the folder was made for it, and goes with it
 * @param files in the order in which they are taken
 */
public record StoredImport(long id, String startedBy, Path folder, boolean ownFolder, List<ImportFileRow> files) {
    public StoredImport {
        files = List.copyOf(files);
    }
}
