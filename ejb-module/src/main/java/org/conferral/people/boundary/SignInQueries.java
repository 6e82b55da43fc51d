package org.conferral.people.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import org.conferral.people.control.PeopleCsv;
import org.conferral.people.control.door.SignInReads;
import org.conferral.people.entity.SignInFilter;
import org.conferral.people.entity.SignInRow;
import org.conferral.platform.entity.Page;
import org.conferral.platform.entity.PageRequest;
import org.conferral.platform.entity.Role;

/** Reading who got in and who did not. */
@Stateless
@RolesAllowed({Role.ADMIN, Role.AUDIT})
public class SignInQueries {
    @Inject
    SignInReads signIns;

    @Inject
    PeopleCsv csv;

    /** Newest first; sorts by {@code at, outcome, login, address}. */
    public Page<SignInRow> page(SignInFilter filter, PageRequest request) {
        return signIns.page(filter, request);
    }

    public String fileName() {
        return csv.signInsFileName();
    }

    /**
     * Writes all of them as CSV, whatever the page; {@code out} is left open.
     *
     * @param order how the list is sorted
     */
    public void write(SignInFilter filter, PageRequest order, OutputStream out) {
        csv.writeSignIns(filter, order, out);
    }
}
