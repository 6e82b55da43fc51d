package org.conferral.batch.intake;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.conferral.batch.platform.AsSystem;
import org.conferral.intake.boundary.IntakeService;

/** Starts the import of a folder, and ends with the import's number; fails when the folder is refused. */
@Named
@Dependent
public class StartIntakeBatchlet extends AbstractBatchlet {
    /** The folder's name under {@code CONFERRAL_IMPORT_DIR}. */
    @Inject
    @BatchProperty
    String folder;

    @Inject
    AsSystem asSystem;

    @Inject
    IntakeService imports;

    @Override
    public String process() {
        return "import " + asSystem.call(() -> imports.importFolderFromConsole(folder));
    }
}
