package org.conferral.award.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.conferral.award.control.merge.AwardFindings;
import org.conferral.award.control.merge.AwardMerge;
import org.conferral.award.entity.ConvertAwards;
import org.conferral.platform.entity.MergeCount;
import org.conferral.platform.entity.Role;
import org.conferral.student.boundary.StudentIntake;
import org.conferral.student.entity.WarningKind;

/** Takes in the awarded credentials that an import has staged (data conversion). */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class AwardIntake {
    @Inject
    AwardMerge awards;

    @Inject
    AwardFindings findings;

    @Inject
    StudentIntake students;

    /** Rejects the staged rows that do not go with each other or with what is stored, and stores the others. */
    public MergeCount merge(ConvertAwards intake) {
        return awards.merge(intake);
    }

    /** Warns of credentials held twice and of years before the sixteenth birthday, after students may have changed. */
    public void recheck() {
        students.replaceWarnings(WarningKind.HELD_TWICE, "asn", findings.heldTwice());
        students.replaceWarnings(WarningKind.YEAR_EARLY, "school_year", findings.earlyYears());
        students.replaceWarnings(WarningKind.YEAR_EARLY, "awarded_on", findings.earlyDays());
    }
}
