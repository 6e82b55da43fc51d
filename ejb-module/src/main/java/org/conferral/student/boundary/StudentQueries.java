package org.conferral.student.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conferral.platform.entity.Page;
import org.conferral.platform.entity.PageRequest;
import org.conferral.platform.entity.Role;
import org.conferral.student.control.StudentDetails;
import org.conferral.student.control.StudentListReads;
import org.conferral.student.control.StudentRepository;
import org.conferral.student.entity.Asn;
import org.conferral.student.entity.AsnList;
import org.conferral.student.entity.StudentDetail;
import org.conferral.student.entity.StudentFacts;
import org.conferral.student.entity.StudentFilter;
import org.conferral.student.entity.StudentIdentity;
import org.conferral.student.entity.StudentNotFoundException;
import org.conferral.student.entity.StudentRow;

/** Reading students. */
@Stateless
@RolesAllowed({Role.MANAGE_CREDENTIALS, Role.SYSTEM})
public class StudentQueries {
    @Inject
    StudentRepository students;

    @Inject
    StudentListReads list;

    @Inject
    StudentDetails details;

    /**
     * Students found, by name; sorts by {@code name, asn, birthDate, status, school, authority}. Nobody when the filter
     * looks for nothing.
     */
    @RolesAllowed({Role.MANAGE_CREDENTIALS, Role.MANAGE_ORDERS, Role.LIST_CREDENTIALS, Role.AUDIT})
    public Page<StudentRow> page(StudentFilter filter, PageRequest request) {
        return filter.search().isBlank() ? new Page<>(List.of(), 0) : list.page(filter, request);
    }

    /** Those of the numbers that no student has, in the order given. */
    @RolesAllowed({Role.MANAGE_CREDENTIALS, Role.MANAGE_ORDERS, Role.LIST_CREDENTIALS, Role.AUDIT})
    public List<Asn> missing(AsnList asns) {
        return list.missing(asns.digits()).stream().map(Asn::new).toList();
    }

    /** The student with this number, whatever its status. */
    @RolesAllowed({Role.MANAGE_CREDENTIALS, Role.MANAGE_ORDERS, Role.LIST_CREDENTIALS, Role.AUDIT, Role.SYSTEM})
    public Optional<Long> find(Asn asn) {
        return details.find(asn);
    }

    /**
     * The student as the student's page shows it.
     *
     * @throws StudentNotFoundException when there is none
     */
    @RolesAllowed({Role.MANAGE_CREDENTIALS, Role.MANAGE_ORDERS, Role.LIST_CREDENTIALS, Role.AUDIT, Role.SYSTEM})
    public StudentDetail get(long id) {
        return details.detail(id).orElseThrow(() -> new StudentNotFoundException(id));
    }

    /**
     * Who a page is about.
     *
     * @throws StudentNotFoundException when there is none
     */
    @RolesAllowed({Role.MANAGE_CREDENTIALS, Role.MANAGE_ORDERS, Role.LIST_CREDENTIALS, Role.AUDIT, Role.SYSTEM})
    public StudentIdentity identity(long id) {
        return details.identity(id).orElseThrow(() -> new StudentNotFoundException(id));
    }

    /**
     * Locks students against award, order, deletion and import by others until the transaction ends, in the order of
     * their ids.
     */
    @RolesAllowed({Role.MANAGE_CREDENTIALS, Role.MANAGE_ORDERS, Role.SYSTEM})
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
