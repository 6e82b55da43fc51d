package org.conferral.intake.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.conferral.intake.control.IntakeSettings;
import org.conferral.intake.control.file.IntakeFolders;
import org.conferral.intake.control.file.Unpacking;
import org.conferral.intake.control.history.IntakeHistory;
import org.conferral.intake.entity.BeginIntake;
import org.conferral.intake.entity.IntakeRefusedException;
import org.conferral.intake.entity.IntakeRunningException;
import org.conferral.intake.entity.IntakeSource;
import org.conferral.platform.boundary.CurrentUser;
import org.conferral.platform.entity.Role;

/** Takes files to import; a job then reads and merges them. */
@Stateless
@RolesAllowed(Role.ADMIN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IntakeService {
    private static final String CONSOLE_USER = "Administrator, server console";
    private static final String SAMPLE_USER = "Sample data";
    private static final String SAMPLE_COMPLETE = ".complete";

    @Inject
    IntakeFolders folders;

    @Inject
    IntakeSettings settings;

    @Inject
    Unpacking unpacking;

    @Inject
    IntakeHistory history;

    @Inject
    IntakeJournal journal;

    @Inject
    CurrentUser currentUser;

    /**
     * Takes a ZIP, or a single CSV, to its end and starts its import; the stream is left to the caller to close.
     *
     * @param name the file's name, for the history; a CSV is told by it
     * @return the import's id
     * @throws IntakeRefusedException when a file as a whole is not acceptable
     * @throws IntakeRunningException when another import is at work
     */
    public long importUpload(InputStream sent, String name) {
        refuseSecond();
        BeginIntake begin = new BeginIntake(IntakeSource.UPLOAD, name, currentUser.login());
        Path folder = folders.fresh();
        boolean begun = false;
        try {
            unpacking.take(sent, name, folder);
            long id = begin(begin, folder, true);
            begun = true;
            return id;
        } catch (IntakeRefusedException e) {
            journal.refused(begin, e.reason());
            throw e;
        } finally {
            if (!begun) {
                folders.remove(folder);
            }
        }
    }

    /**
     * Starts the import of a folder under {@code CONFERRAL_IMPORT_DIR}.
     *
     * @return the import's id
     * @throws IntakeRefusedException when there is no such folder, or a file in it as a whole is not acceptable
     * @throws IntakeRunningException when another import is at work
     */
    public long importFolder(String name) {
        return importFolder(new BeginIntake(IntakeSource.FOLDER, name, currentUser.login()));
    }

    /**
     * Asks that an import end without going in, under the caller's name.
     *
     * @return whether it is running, and nobody had asked
     */
    public boolean cancel(long id) {
        return journal.cancel(id, currentUser.login());
    }

    /** Starts the import of a folder for an administrator at the server's console, whom WildFly does not name. */
    @RolesAllowed(Role.SYSTEM)
    public long importFolderFromConsole(String name) {
        return importFolder(new BeginIntake(IntakeSource.FOLDER, name, CONSOLE_USER));
    }

    private long importFolder(BeginIntake begin) {
        refuseSecond();
        try {
            return begin(begin, settings.folder(begin.name()), false);
        } catch (IntakeRefusedException e) {
            journal.refused(begin, e.reason());
            throw e;
        }
    }

    /**
     * Starts the import of the synthetic province, where one is to be imported, its files are complete, and no import
     * ever went in.
     *
     * @return whether there is nothing to wait for any more
     */
    @RolesAllowed(Role.SYSTEM)
    public boolean importSample() {
        Optional<Path> folder = settings.sample();
        if (folder.isEmpty() || history.anyCompleted()) {
            return true;
        }
        if (!Files.exists(folder.get().resolve(SAMPLE_COMPLETE))
                || history.running().isPresent()) {
            return false;
        }
        begin(new BeginIntake(IntakeSource.SAMPLE, SAMPLE_USER, SAMPLE_USER), folder.get(), false);
        return true;
    }

    private void refuseSecond() {
        if (history.running().isPresent()) {
            throw new IntakeRunningException();
        }
    }

    private long begin(BeginIntake begin, Path folder, boolean own) {
        return journal.open(begin, folder, own, folders.inspect(folder));
    }
}
