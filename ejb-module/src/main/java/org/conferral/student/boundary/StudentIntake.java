package org.conferral.student.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.conferral.platform.entity.MergeCount;
import org.conferral.platform.entity.Role;
import org.conferral.student.control.AddressMerge;
import org.conferral.student.control.StudentMerge;
import org.conferral.student.control.WarningMerge;
import org.conferral.student.entity.FoundWarning;
import org.conferral.student.entity.StudentsMerged;
import org.conferral.student.entity.WarningKind;

/**
 * Takes in the students and addresses that an import has staged: rejects the rows that do not go with each other or
 * with what is stored, and stores the others.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class StudentIntake {
    @Inject
    StudentMerge students;

    @Inject
    AddressMerge addresses;

    @Inject
    WarningMerge warnings;

    @Inject
    Event<StudentsMerged> merged;

    /** Locks the stored students whom any staged row of the import is about, to the end of the transaction. */
    public void lockStaged() {
        students.lockStaged();
    }

    /** Takes in students; {@code headers} are the columns that the file has. */
    public MergeCount mergeStudents(Set<String> headers) {
        return told(students.merge(headers));
    }

    /** Takes in addresses; {@code headers} are the columns that the file has. */
    public MergeCount mergeAddresses(Set<String> headers) {
        return told(addresses.merge(headers));
    }

    private MergeCount told(MergeCount count) {
        if (count.changed()) {
            merged.fire(new StudentsMerged());
        }
        return count;
    }

    /**
     * Keeps the warnings of staged rows that went in with the students they are about.
     *
     * @param table the staging table of the rows
     * @param fields its columns that the file has
     */
    public void keepWarnings(String table, Set<String> fields) {
        warnings.keep(table, fields);
    }

    /**
     * Replaces the open warnings of a kind about a field, of all students, by those that were found.
     *
     * @param found all there are
     */
    public void replaceWarnings(WarningKind kind, String field, List<FoundWarning> found) {
        warnings.replace(kind, field, found);
    }
}
