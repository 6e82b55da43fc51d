package org.conferral.web.award;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.conferral.award.boundary.AwardQueries;
import org.conferral.award.entity.AwardVersion;
import org.conferral.platform.entity.Page;
import org.conferral.web.platform.Faults;
import org.conferral.web.platform.FirstPage;
import org.conferral.web.platform.Parameter;
import org.conferral.web.platform.list.Rows;
import org.jspecify.annotations.Nullable;

/** The audit history of a credential, on its page. */
@Dependent
public class AwardAudit implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    AwardQueries awards;

    @Inject
    Faults faults;

    private final AuditForm form = new AuditForm();
    private long award;
    /** Whether the address asked for something that there is not, and nothing was chosen since: then nothing is listed. */
    private boolean unsure;

    private @Nullable Rows<AwardVersion> rows;

    void of(long id) {
        award = id;
        rows = new Rows<>(
                request -> unsure ? new Page<>(List.of(), 0) : awards.audit(award, form.filter(), request),
                row -> row.at() + " " + row.change() + " " + row.number());
        unsure = faults.tellNothingListed(form.check(getAuthors()));
        tellOrder();
    }

    private void tellOrder() {
        faults.tellOrder(Parameter.day(form.getFrom()), Parameter.day(form.getTo()));
    }

    /** Narrowed anew, the table begins with its first page. */
    public void narrow() {
        unsure = false;
        tellOrder();
        FirstPage.show(FacesContext.getCurrentInstance());
    }

    public AuditForm getForm() {
        return form;
    }

    public @Nullable Rows<AwardVersion> getRows() {
        return rows;
    }

    public List<String> getAuthors() {
        return awards.authors(award);
    }
}
