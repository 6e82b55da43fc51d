package org.conferral.credential.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import org.conferral.credential.control.ProgressMerge;
import org.conferral.platform.entity.MergeCount;
import org.conferral.platform.entity.Role;
import org.conferral.student.boundary.StudentIntake;
import org.conferral.student.entity.WarningKind;

/** Takes in the progress towards credentials that an import has staged. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class CredentialIntake {
    @Inject
    ProgressMerge progress;

    @Inject
    StudentIntake students;

    /**
     * Rejects the staged rows that do not go with each other or with what is stored, and stores the others.
     *
     * @param headers the columns that the file has
     */
    public MergeCount mergeProgress(Set<String> headers) {
        return progress.merge(headers);
    }

    /** Warns of years before the sixteenth birthday, after birth dates may have changed. */
    public void recheckYears() {
        students.replaceWarnings(WarningKind.YEAR_EARLY, "award_school_year", progress.early());
    }
}
