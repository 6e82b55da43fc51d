package org.conferral.web.award;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.OptionalLong;
import org.conferral.award.boundary.ReviewQueries;
import org.conferral.award.entity.ReviewFilter;
import org.conferral.award.entity.ReviewFinding;
import org.conferral.award.entity.ReviewRow;
import org.conferral.credential.boundary.CredentialQueries;
import org.conferral.credential.entity.CredentialTypeRow;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.organization.entity.OrganizationRow;
import org.conferral.platform.entity.Page;
import org.conferral.run.boundary.RunService;
import org.conferral.web.organization.OrganizationChoices;
import org.conferral.web.platform.Download;
import org.conferral.web.platform.FirstPage;
import org.conferral.web.platform.Parameter;
import org.conferral.web.platform.Rows;
import org.conferral.web.platform.Texts;
import org.jspecify.annotations.Nullable;

/** Credentials to review: one of four lists, and what is selected of it to be ordered in bulk. */
@Named
@ViewScoped
public class AwardReviewView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ReviewQueries reviews;

    @Inject
    RunService runs;

    @Inject
    CredentialQueries credentials;

    @Inject
    OrganizationChoices organizations;

    @Inject
    Texts texts;

    private @Nullable String find;
    private @Nullable String types;
    private @Nullable String year;
    private @Nullable String authority;
    private @Nullable String school;

    private final ReviewForm form = new ReviewForm();
    private final ReviewPicks picks = new ReviewPicks();
    private @Nullable String text;
    private @Nullable Rows<ReviewRow> rows;
    private @Nullable ReviewFilter listed;
    private long total;
    private boolean dropped;

    /** Finds what the address names; without a list named, only the criteria are shown. */
    public void open() {
        form.setFinding(Parameter.named(ReviewFinding.values(), find));
        form.choose(types);
        form.chooseYear(year);
        organizations.numbered(authority).ifPresent(form::setAuthority);
        organizations.numbered(school).ifPresent(form::setSchool);
        if (form.getFinding() != null) {
            listed = form.filter();
            total = reviews.count(getShown());
            rows = new Rows<>(request -> new Page<>(reviews.rows(getShown(), request), total), row -> row.key()
                    .toString());
        }
    }

    /** Search: the same page at the address of these criteria. */
    public String search() {
        return "/award/review?faces-redirect=true&" + form.getQuery();
    }

    /** Narrowed anew, the table begins with its first page; all rows of the list are others now. */
    public void narrow() {
        total = reviews.count(getShown());
        dropped = picks.isAll();
        if (dropped) {
            picks.nothing();
        }
        FirstPage.show(FacesContext.getCurrentInstance());
    }

    public void selectAll() {
        dropped = false;
        picks.everything();
    }

    public void selectNone() {
        dropped = false;
        picks.nothing();
    }

    /** A row was picked. */
    public void pick() {
        dropped = false;
    }

    /** Order in Bulk: to the confirmation of a run of what is selected. */
    public @Nullable String order() {
        OptionalLong draft = runs.select(picks.of(getShown()));
        return draft.isPresent() ? "/run/confirm?faces-redirect=true&id=" + draft.getAsLong() : refuse();
    }

    private @Nullable String refuse() {
        FacesContext faces = FacesContext.getCurrentInstance();
        String gone = texts.get("award_review.message.gone");
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, gone, null));
        return null;
    }

    public List<OrganizationRow> findAuthorities(String part) {
        return organizations.authorities(part);
    }

    public List<OrganizationRow> findSchools(String part) {
        return organizations.schools(form.getAuthority(), part);
    }

    public List<ReviewFinding> getFindings() {
        return List.of(ReviewFinding.values());
    }

    public List<CredentialTypeRow> getCredentialTypes() {
        return credentials.types();
    }

    public List<SchoolYear> getSchoolYears() {
        return reviews.schoolYears();
    }

    /** What the list's name follows from. */
    public String named(ReviewFinding finding) {
        return texts.get(texts.statusKey("award_review", finding));
    }

    /** The list of the address, whatever was entered since, narrowed by the text. */
    private ReviewFilter getShown() {
        if (listed == null) {
            throw new IllegalStateException("no list is shown");
        }
        return listed.withText(text);
    }

    /** Whether a list is shown. */
    public boolean isListed() {
        return listed != null;
    }

    public String getListName() {
        return listed == null ? "" : named(listed.finding());
    }

    public long getTotal() {
        return total;
    }

    public long getSelected() {
        return picks.count(total);
    }

    /** Whether the selection of all rows ended because the list was narrowed anew. */
    public boolean isDropped() {
        return dropped;
    }

    /** Sends the whole list as a file, narrowed as it is shown. */
    public void export() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ReviewFilter filter = getShown();
        Download.send(
                (HttpServletResponse) faces.getExternalContext().getResponse(),
                reviews.fileName(filter.finding()),
                out -> reviews.write(filter, out));
        faces.responseComplete();
    }

    public ReviewForm getForm() {
        return form;
    }

    public ReviewPicks getPicks() {
        return picks;
    }

    public @Nullable Rows<ReviewRow> getRows() {
        return rows;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable String getFind() {
        return find;
    }

    public void setFind(@Nullable String find) {
        this.find = find;
    }

    public @Nullable String getTypes() {
        return types;
    }

    public void setTypes(@Nullable String types) {
        this.types = types;
    }

    public @Nullable String getYear() {
        return year;
    }

    public void setYear(@Nullable String year) {
        this.year = year;
    }

    public @Nullable String getAuthority() {
        return authority;
    }

    public void setAuthority(@Nullable String authority) {
        this.authority = authority;
    }

    public @Nullable String getSchool() {
        return school;
    }

    public void setSchool(@Nullable String school) {
        this.school = school;
    }
}
