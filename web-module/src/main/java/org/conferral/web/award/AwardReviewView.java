package org.conferral.web.award;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.conferral.award.boundary.ReviewListQueries;
import org.conferral.award.entity.ReviewFilter;
import org.conferral.award.entity.ReviewFinding;
import org.conferral.award.entity.ReviewRow;
import org.conferral.credential.boundary.CredentialQueries;
import org.conferral.credential.entity.CredentialTypeRow;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.platform.entity.Page;
import org.conferral.run.boundary.RunService;
import org.conferral.web.organization.OrganizationChoices;
import org.conferral.web.platform.Faults;
import org.conferral.web.platform.FirstPage;
import org.conferral.web.platform.Kept;
import org.conferral.web.platform.Parameter;
import org.conferral.web.platform.Screen;
import org.conferral.web.platform.Shown;
import org.conferral.web.platform.Unknowns;
import org.conferral.web.platform.download.PreparedFiles;
import org.conferral.web.platform.list.Rows;
import org.conferral.web.platform.list.ShownAddress;
import org.conferral.web.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/** Credentials to review: one of four lists, and what is selected of it to be ordered in bulk. */
@Named
@ViewScoped
public class AwardReviewView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ReviewListQueries reviews;

    @Inject
    RunService runs;

    @Inject
    CredentialQueries credentials;

    @Inject
    OrganizationChoices organizations;

    @Inject
    Texts texts;

    @Inject
    PreparedFiles files;

    @Inject
    Kept kept;

    @Inject
    Faults faults;

    private final ReviewAddress asked = new ReviewAddress();
    private final ReviewForm form = new ReviewForm();
    private ReviewPicks picks = new ReviewPicks();
    private @Nullable String textKey;
    private @Nullable String picksKey;
    private @Nullable String text;
    private @Nullable Rows<ReviewRow> rows;
    private @Nullable ReviewFilter listed;
    private String criteria = "";
    private final Shown<List<SchoolYear>> schoolYears = new Shown<>();
    private long total;
    private boolean dropped;

    /** Finds what the address names; without a list named, or with something unknown, only the criteria are shown. */
    public void open() {
        Unknowns unknowns = asked.choose(form, organizations);
        faults.tellNothingListed(unknowns);
        if (form.getFinding() != null && unknowns.isEmpty()) {
            list(form.filter());
        }
    }

    private void list(ReviewFilter filter) {
        listed = filter;
        criteria = form.getQuery();
        text = kept.text(textKey);
        faults.tellForgotten(textKey, picksKey);
        picks = kept.of(picksKey, ReviewPicks.class).map(ReviewPicks::copy).orElseGet(ReviewPicks::new);
        total = reviews.count(getShown());
        rows = new Rows<>(request -> new Page<>(reviews.rows(getShown(), request, total), total), row -> row.key()
                .toString());
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
        textKey = kept.keepText(text);
        ShownAddress.carry("text", textKey);
        carryPicks();
        FirstPage.show(FacesContext.getCurrentInstance());
    }

    public void selectAll() {
        dropped = false;
        picks.everything();
        carryPicks();
    }

    public void selectNone() {
        dropped = false;
        picks.nothing();
        carryPicks();
    }

    /** A row was picked. */
    public void pick() {
        dropped = false;
        carryPicks();
    }

    /** What is selected is found again at the address of the list. */
    private void carryPicks() {
        picksKey = getSelected() == 0 ? null : kept.keep(picks);
        ShownAddress.carry("picks", picksKey);
    }

    /** Order in Bulk: to the confirmation of a run of what is selected. */
    public @Nullable String order() {
        OptionalLong draft = runs.select(picks.of(getShown()));
        return draft.isPresent()
                ? "/run/confirm?faces-redirect=true&id=" + draft.getAsLong() + "&from=" + kept.keep(here())
                : refuse();
    }

    /** The address of the list as it stands: what narrows it, what is selected, which page is shown. */
    private String here() {
        Map<String, @Nullable String> parameters = new LinkedHashMap<>();
        parameters.put("text", textKey);
        parameters.put("picks", picksKey);
        if (rows != null) {
            parameters.putAll(rows.place());
        }
        return Screen.AWARD_REVIEW.path() + "?" + criteria
                + Parameter.query(parameters).replaceFirst("^[?]", "&");
    }

    private @Nullable String refuse() {
        faults.above("award_review.message.gone");
        return null;
    }

    public List<ReviewFinding> getFindings() {
        return List.of(ReviewFinding.values());
    }

    public List<CredentialTypeRow> getCredentialTypes() {
        return credentials.types();
    }

    public List<SchoolYear> getSchoolYears() {
        return schoolYears.of(reviews::schoolYears);
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

    /** Whether what is listed has a number, so that it can be ordered. */
    public boolean isOrderable() {
        return listed != null && listed.finding().isAwarded();
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
        ReviewListQueries source = reviews;
        ReviewFilter filter = getShown();
        files.send(() -> source.fileName(filter.finding()), out -> source.write(filter, out));
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

    /** The key of the text that narrows the list. */
    public @Nullable String getTextKey() {
        return textKey;
    }

    public void setTextKey(@Nullable String textKey) {
        this.textKey = textKey;
    }

    /** The key of what is selected. */
    public @Nullable String getPicksKey() {
        return picksKey;
    }

    public void setPicksKey(@Nullable String picksKey) {
        this.picksKey = picksKey;
    }

    public ReviewAddress getAsked() {
        return asked;
    }
}
