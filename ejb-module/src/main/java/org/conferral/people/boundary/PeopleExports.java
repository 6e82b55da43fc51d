package org.conferral.people.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import org.conferral.people.control.PeopleCsv;
import org.conferral.people.entity.AccountFilter;
import org.conferral.platform.entity.PageRequest;
import org.conferral.platform.entity.Role;

/** People with accounts as CSV (docs/specification/product.md, decision 9). */
@Stateless
@RolesAllowed({Role.ADMIN, Role.AUDIT})
public class PeopleExports {
    @Inject
    PeopleCsv csv;

    public String fileName() {
        return csv.peopleFileName();
    }

    /**
     * Writes every person, whatever the page; {@code out} is left open.
     *
     * @param order how the list is sorted
     */
    public void write(AccountFilter filter, PageRequest order, OutputStream out) {
        csv.writePeople(filter, order, out);
    }
}
