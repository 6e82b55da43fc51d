package org.conferral.award.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.conferral.award.control.AwardAuditCsv;
import org.conferral.award.control.AwardReads;
import org.conferral.award.control.AwardVersions;
import org.conferral.award.control.NumberSearch;
import org.conferral.award.control.SingleOrders;
import org.conferral.award.entity.AuditFilter;
import org.conferral.award.entity.AwardActions;
import org.conferral.award.entity.AwardDetail;
import org.conferral.award.entity.AwardNotFoundException;
import org.conferral.award.entity.AwardVersion;
import org.conferral.award.entity.CredentialNumber;
import org.conferral.award.entity.NumberFinding;
import org.conferral.platform.entity.Page;
import org.conferral.platform.entity.PageRequest;
import org.conferral.platform.entity.Role;
import org.conferral.student.entity.LegalName;

/** Finding and reading one awarded credential; every method that takes an award's id throws {@link AwardNotFoundException} for none. */
@Stateless
@RolesAllowed({Role.MANAGE_CREDENTIALS, Role.MANAGE_ORDERS, Role.LIST_CREDENTIALS, Role.AUDIT})
public class AwardQueries {
    @Inject
    AwardReads awards;

    @Inject
    AwardVersions versions;

    @Inject
    AwardAuditCsv csv;

    @Inject
    SingleOrders orders;

    @Inject
    NumberSearch numbers;

    /** The awarded credential as its pages show it. */
    public AwardDetail get(long id) {
        return awards.detail(id).orElseThrow(() -> new AwardNotFoundException("award " + id));
    }

    /** The awards that have or had this credential number or legacy number. */
    @RolesAllowed({Role.MANAGE_CREDENTIALS, Role.AUDIT})
    public NumberFinding find(String number) {
        return numbers.find(number);
    }

    /** The id of the award that has this credential number, or had it. */
    public Optional<Long> ofNumber(CredentialNumber number) {
        return awards.idOf(number);
    }

    /** The name that a credential has, or had, under this number; none where no credential had it. */
    public Optional<LegalName> nameOn(CredentialNumber number) {
        return awards.nameOn(number);
    }

    /** What may be done with it as it is now. */
    public AwardActions actions(long id) {
        AwardDetail award = get(id);
        return new AwardActions(!award.deleted(), orders.refusal(award).orElse(null));
    }

    /** What it was and is; sorts by {@code at}, newest first when blank. */
    public Page<AwardVersion> audit(long id, AuditFilter filter, PageRequest request) {
        return versions.page(id, filter, request);
    }

    /** Everybody who changed it, by login. */
    public List<String> authors(long id) {
        return versions.authors(id);
    }

    /** The name of {@link #writeAudit}'s file. */
    public String auditFileName(long id) {
        return csv.fileName(get(id));
    }

    /** The audit history as CSV, newest first; {@code out} is left open. */
    public void writeAudit(long id, AuditFilter filter, OutputStream out) {
        csv.write(get(id), filter, out);
    }
}
