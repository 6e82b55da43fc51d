package org.conferral.student.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import org.conferral.platform.entity.Role;
import org.conferral.student.control.StudentRepository;
import org.conferral.student.entity.StudentFacts;

/** Reading students. */
@Stateless
@RolesAllowed({Role.MANAGE_CREDENTIALS, Role.SYSTEM})
public class StudentQueries {
    @Inject
    StudentRepository students;

    /**
     * Locks students against award, order, deletion and import by others until the transaction ends, in the order of
     * their ids.
     */
    public void lock(Collection<Long> ids) {
        students.lock(ids);
    }

    /** Whether there is a student whose marks and eligibility are being recalculated: searches leave these out. */
    @RolesAllowed(Role.MANAGE_CREDENTIALS)
    public boolean anyRecalculating() {
        return students.anyRecalculating();
    }

    /** What awarding must know of these students today, by id. */
    @RolesAllowed({Role.MANAGE_CREDENTIALS, Role.MANAGE_ORDERS, Role.LIST_CREDENTIALS, Role.AUDIT, Role.SYSTEM})
    public Map<Long, StudentFacts> facts(Collection<Long> ids) {
        return students.facts(ids);
    }
}
