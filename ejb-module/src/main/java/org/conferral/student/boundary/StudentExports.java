package org.conferral.student.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import org.conferral.platform.entity.PageRequest;
import org.conferral.platform.entity.Role;
import org.conferral.student.control.StudentListCsv;
import org.conferral.student.entity.StudentFilter;

/** The students that a search found, as CSV (docs/specification/product.md, decision 9), streamed. */
@Stateless
@RolesAllowed({Role.MANAGE_CREDENTIALS, Role.MANAGE_ORDERS, Role.LIST_CREDENTIALS, Role.AUDIT})
public class StudentExports {
    @Inject
    StudentListCsv list;

    /** The name of {@link #writeList}'s file. */
    public String listFileName() {
        return list.fileName();
    }

    /**
     * Writes everybody found, whatever the page; {@code out} is left open.
     *
     * @param order how the list is sorted
     */
    public void writeList(StudentFilter filter, PageRequest order, OutputStream out) {
        if (filter.search().isBlank()) {
            throw new IllegalArgumentException("nobody is looked for");
        }
        list.write(filter, order, out);
    }
}
