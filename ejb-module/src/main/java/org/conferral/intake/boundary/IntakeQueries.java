package org.conferral.intake.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.conferral.intake.control.IntakeSettings;
import org.conferral.intake.control.history.IntakeHistory;
import org.conferral.intake.control.history.RejectedRows;
import org.conferral.intake.control.history.WarnedRows;
import org.conferral.intake.entity.IntakeFile;
import org.conferral.intake.entity.IntakeProgress;
import org.conferral.intake.entity.IntakeRow;
import org.conferral.intake.entity.RejectedRow;
import org.conferral.intake.entity.WarnedRow;
import org.conferral.intake.entity.WarningCount;
import org.conferral.platform.entity.Page;
import org.conferral.platform.entity.PageRequest;
import org.conferral.platform.entity.Role;

/** Reading the imports' history, progress and rejected rows. */
@Stateless
@RolesAllowed({Role.ADMIN, Role.AUDIT})
public class IntakeQueries {
    @Inject
    IntakeHistory history;

    @Inject
    RejectedRows rejected;

    @Inject
    WarnedRows warned;

    @Inject
    IntakeSettings settings;

    /** The history, newest first; the list has no other order. */
    public Page<IntakeRow> page(PageRequest request) {
        return history.page(request);
    }

    public Optional<IntakeRow> find(long id) {
        return history.find(id);
    }

    /** The import at work now. */
    public Optional<Long> running() {
        return history.running();
    }

    /** How far an import is, at work or ended. */
    public Optional<IntakeProgress> progress(long id) {
        return history.progress(id);
    }

    /** The rejected rows of a file, in the file's order; the list has no other. */
    public Page<RejectedRow> rejected(long id, IntakeFile file, PageRequest request) {
        return rejected.page(id, file, request);
    }

    /** The name of {@link #writeRejected}'s file. */
    public String rejectedFileName(long id, IntakeFile file) {
        return rejected.fileName(id, file);
    }

    /**
     * Writes the rejected rows of a file as CSV: the file's own columns and {@code Errors}, in English.
     *
     * @throws org.conferral.intake.entity.IntakeNotFoundException when the import had no such file
     */
    public void writeRejected(long id, IntakeFile file, OutputStream out) {
        rejected.write(id, file, out);
    }

    /** How many warnings of each kind an import gave, file by file. */
    public List<WarningCount> warningCounts(long id) {
        return warned.counts(id);
    }

    /** The rows that went in with warnings, in the order of files and rows; the list has no other. */
    public Page<WarnedRow> warned(long id, PageRequest request) {
        return warned.page(id, request);
    }

    /** The name of {@link #writeWarned}'s file. */
    public String warnedFileName(long id) {
        return warned.fileName(id);
    }

    /** Writes the rows that went in with warnings as CSV, in English. */
    public void writeWarned(long id, OutputStream out) {
        warned.write(id, out);
    }

    /** The folders that may be imported by name; none where {@code CONFERRAL_IMPORT_DIR} is not set. */
    public List<String> folders() {
        return settings.folders();
    }

    /** The largest upload that is taken, in bytes. */
    public long largestUpload() {
        return settings.largestUpload();
    }
}
