package org.conferral.award.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.List;
import org.conferral.award.control.list.ReviewCsv;
import org.conferral.award.control.list.ReviewReads;
import org.conferral.award.control.list.ReviewSelections;
import org.conferral.award.entity.ReviewFilter;
import org.conferral.award.entity.ReviewFinding;
import org.conferral.award.entity.ReviewRow;
import org.conferral.award.entity.ReviewSelection;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.platform.entity.PageRequest;
import org.conferral.platform.entity.Role;

/**
 * List Credentials to Review: what the bulk run leaves behind, and what is no longer as it was
 * (docs/specification/awarding.md §11.1). Students who are being recalculated are in none of the lists.
 */
@Stateless
@RolesAllowed(Role.MANAGE_CREDENTIALS)
public class ReviewListQueries {
    @Inject
    ReviewReads reviews;

    @Inject
    ReviewSelections selections;

    @Inject
    ReviewCsv csv;

    /**
     * Rows of a list; sorts by {@code asn, name, type, schoolYear, school, number}, by ASN when blank.
     *
     * @param total how many rows the list has, as {@link #count} has told it: a short one is read another way
     */
    public List<ReviewRow> rows(ReviewFilter filter, PageRequest request, long total) {
        return reviews.rows(filter, request, total);
    }

    /** How many rows the list has. */
    public long count(ReviewFilter filter) {
        return reviews.count(filter);
    }

    /**
     * Holds what is selected and in the list as it is now, for the rest of the caller's transaction: as the rows of
     * {@code selected_credential (student_id, credential_type_id)}.
     *
     * @return how many there are
     */
    public long hold(ReviewSelection selection) {
        return selections.hold(selection);
    }

    /** School years to narrow a list to, latest first. */
    public List<SchoolYear> schoolYears() {
        return reviews.schoolYears();
    }

    /** The name of {@link #write}'s file, with the time of this download, Alberta's. */
    public String fileName(ReviewFinding finding) {
        return csv.fileName(finding);
    }

    /** The whole list as CSV, rows by ASN; {@code out} is left open. */
    public void write(ReviewFilter filter, OutputStream out) {
        csv.write(filter, out);
    }
}
