package org.conferral.award.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import org.conferral.award.control.list.CredentialListCsv;
import org.conferral.award.control.list.CredentialListReads;
import org.conferral.award.entity.CredentialListFilter;
import org.conferral.award.entity.CredentialListRow;
import org.conferral.award.entity.ProgressStatus;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.platform.entity.Page;
import org.conferral.platform.entity.PageRequest;
import org.conferral.platform.entity.Role;
import org.conferral.student.entity.StudentSearch;
import org.jspecify.annotations.Nullable;

/**
 * List Credential By Type (docs/specification/awarding.md §11.2): students of a school year by their standing with a
 * credential.
 */
@Stateless
@RolesAllowed({Role.LIST_CREDENTIALS, Role.AUDIT})
public class CredentialListQueries {
    @Inject
    CredentialListReads credentials;

    @Inject
    CredentialListCsv csv;

    @Inject
    Clock clock;

    /** The current school year and the two before; a school year begins in September. */
    public List<SchoolYear> years() {
        LocalDate today = LocalDate.now(clock);
        int current = today.getYear() + (today.getMonthValue() >= Month.SEPTEMBER.getValue() ? 1 : 0);
        return List.of(new SchoolYear(current), new SchoolYear(current - 1), new SchoolYear(current - 2));
    }

    /** How many students there are in each status; a status without any is left out. */
    public Map<ProgressStatus, Long> counts(CredentialCode type, @Nullable SchoolYear year) {
        return credentials.counts(new CredentialListFilter(type, year, null, StudentSearch.NOTHING, null));
    }

    /**
     * A page of the list, by name; sorts by {@code name, asn, status, number, awardedOn, school}.
     *
     * @param known how many rows the list has, where {@link #counts} has told it; null to count them
     */
    public Page<CredentialListRow> page(CredentialListFilter filter, PageRequest request, @Nullable Long known) {
        long total = known == null ? credentials.count(filter) : known;
        return new Page<>(credentials.rows(filter, request, total), total);
    }

    /** The name of {@link #write}'s file. */
    public String fileName(CredentialListFilter filter) {
        return csv.fileName(filter);
    }

    /**
     * Writes the whole list as CSV (docs/specification/product.md, decision 9), sorted as asked; {@code out} is left
     * open.
     */
    public void write(CredentialListFilter filter, PageRequest order, OutputStream out) {
        csv.write(filter, order, out);
    }
}
