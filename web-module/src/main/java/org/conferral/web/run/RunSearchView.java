package org.conferral.web.run;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.conferral.organization.entity.OrganizationRow;
import org.conferral.run.boundary.RunQueries;
import org.conferral.run.boundary.RunService;
import org.conferral.run.entity.AskedStudent;
import org.conferral.run.entity.RunDetail;
import org.conferral.run.entity.RunNotFoundException;
import org.conferral.run.entity.RunProgress;
import org.conferral.run.entity.RunStatus;
import org.conferral.web.organization.OrganizationChoices;
import org.conferral.web.platform.Faults;
import org.conferral.web.platform.Shown;
import org.conferral.web.platform.Unknowns;
import org.conferral.web.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/** Step 1: the criteria, the search while it goes on, and what became of it. */
@Named
@ViewScoped
public class RunSearchView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int TOLD = 5;

    /** What the page says of the search that its address names. */
    public enum Notice {
        NONE,
        NOTHING_FOUND,
        INTERRUPTED,
        /** It was confirmed meanwhile. */
        STARTED
    }

    @Inject
    RunService service;

    @Inject
    RunQueries runs;

    @Inject
    OrganizationChoices organizations;

    @Inject
    Faults faults;

    @Inject
    Texts texts;

    @Inject
    RunAsked pasted;

    private @Nullable String id;
    private @Nullable String then;
    private @Nullable String authority;
    private @Nullable String school;
    private @Nullable String types;

    private SearchForm form = new SearchForm();
    private @Nullable Long draft;
    private @Nullable RunDetail run;
    private @Nullable RunProgress progress;
    private final Shown<List<AskedStudent>> asked = new Shown<>();
    private Notice notice = Notice.NONE;

    /** Finds what the address names. */
    public void open() {
        boolean understood = choose();
        pasted.text().ifPresent(form::setAsked);
        if (id == null) {
            return;
        }
        long number = RunAddress.id(id);
        try {
            // a search that ends without a candidate may go between any two
            RunDetail found = runs.get(number);
            List<AskedStudent> askedFor = asked(number);
            progress = found.status() == RunStatus.SEARCHING ? runs.progress(number) : null;
            adopt(found, askedFor, understood);
        } catch (RunNotFoundException e) {
            notice = runs.foundNothing(number) ? Notice.NOTHING_FOUND : Notice.INTERRUPTED;
            form.setAsked(
                    asked(number).stream().map(one -> one.asn().toString()).collect(Collectors.joining("\n")));
        }
    }

    /** What the address asks for goes before what a former search was for; whether all of it was understood. */
    private boolean choose() {
        if (pasted.isForgotten()) {
            // without the numbers that were pasted, it would be a search for everybody
            return false;
        }
        Unknowns unknowns = new Unknowns();
        unknowns.meant("authority", authority, organizations::authorityNumbered).ifPresent(form::setAuthority);
        unknowns.meant("school", school, number -> organizations.schoolNumbered(form.getAuthority(), number))
                .ifPresent(form::setSchool);
        form.choose(types).forEach(code -> unknowns.note("types", code));
        faults.tellNothingShown(unknowns);
        return unknowns.isEmpty();
    }

    private void adopt(RunDetail found, List<AskedStudent> askedFor, boolean understood) {
        run = found;
        SearchForm former = SearchForm.of(found, askedFor);
        form = form.isEntered() || !understood ? form : former;
        form.setAsked(pasted.text().orElse(former.getAsked()));
        if (found.status().isPrivate()) {
            draft = found.id();
        } else {
            notice = Notice.STARTED;
        }
    }

    private Optional<RunDetail> find(long asked) {
        try {
            return Optional.of(runs.get(asked));
        } catch (RunNotFoundException e) {
            return Optional.empty();
        }
    }

    /** What the school's field says below itself. */
    public @Nullable String getSchoolHint() {
        if (form.getAuthority() == null) {
            return texts.get("run_search.hint.school");
        }
        boolean told = FacesContext.getCurrentInstance().isValidationFailed();
        return form.getSchool() == null && !told ? texts.get("run_search.hint.school_required") : null;
    }

    /** Continue: to Step 2 as soon as the candidates are there. */
    public @Nullable String proceed() {
        return search("confirm");
    }

    /** Export to CSV: the candidates as a file as soon as they are there. */
    public @Nullable String export() {
        return search("export");
    }

    /** A double click comes twice to the same view, at the same time: the second finds the first one's search. */
    private synchronized @Nullable String search(String next) {
        if (isUnreadable()) {
            return null;
        }
        if (!form.isComplete() || isSchoolElsewhere()) {
            form.setSchool(null);
            return null;
        }
        Optional<RunDetail> same = same();
        long found = same.isPresent() ? same.get().id() : service.draft(form.criteria(), draft);
        draft = found;
        boolean ready =
                same.map(RunDetail::status).filter(RunStatus.DRAFT::equals).isPresent();
        return ready && next.equals("confirm")
                ? RunAddress.confirm(found)
                : "/run/search?faces-redirect=true&id=" + found + "&then=" + next + form.query();
    }

    /** What is no student number is told beside the field, and nothing is searched. */
    private boolean isUnreadable() {
        List<String> unreadable = form.getStudents().others();
        if (!unreadable.isEmpty()) {
            String some = unreadable.stream().limit(TOLD).collect(Collectors.joining(", "));
            String told = texts.of("run_search.message.unreadable", unreadable.size(), some);
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.addMessage("asked", new FacesMessage(FacesMessage.SEVERITY_ERROR, told, null));
            faces.validationFailed();
        }
        return !unreadable.isEmpty();
    }

    /** A school stays behind when its authority was changed without this page's script. */
    private boolean isSchoolElsewhere() {
        OrganizationRow chosen = form.getSchool();
        return chosen != null && !organizations.schools(form.getAuthority(), "").contains(chosen);
    }

    private Optional<RunDetail> same() {
        return Optional.ofNullable(draft)
                .flatMap(this::find)
                .filter(found -> found.status().isPrivate() && form.asksFor(found, runs.asked(found.id())));
    }

    /** Cancel: nothing is left of the search. */
    public void cancel() {
        if (draft != null) {
            service.discard(draft);
        }
        RunAddress.goHome(FacesContext.getCurrentInstance().getExternalContext());
    }

    /** This page without what is to be done next: for the browser's history. */
    public String getAddress() {
        return draft == null ? "/run/search" : "/run/search?id=" + draft + form.query();
    }

    /** How far the search is; none while none goes on. */
    public @Nullable RunProgress getProgress() {
        return progress;
    }

    /** How much of the search is done; none while none goes on. */
    public @Nullable Integer getPercent() {
        return progress == null ? null : progress.percent();
    }

    public boolean isSearching() {
        return run != null && run.status() == RunStatus.SEARCHING;
    }

    /** Whether candidates are there for the criteria as they are entered. */
    public boolean isFound() {
        return run != null && run.status() == RunStatus.DRAFT && form.asksFor(run, asked(run.id()));
    }

    /** Whom this search asked for by number; nothing is known of one that was cut short. */
    private List<AskedStudent> asked(long number) {
        return notice == Notice.INTERRUPTED ? List.of() : asked.of(() -> runs.asked(number));
    }

    /** Whom the search asked for by number, once it has ended. */
    public List<AskedStudent> getAsked() {
        return id == null || isSearching() ? List.of() : asked(RunAddress.id(id));
    }

    public SearchForm getForm() {
        return form;
    }

    public @Nullable RunDetail getRun() {
        return run;
    }

    public String getNotice() {
        return notice.name();
    }

    public @Nullable Long getDraft() {
        return draft;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public String getThen() {
        return Objects.toString(then, "");
    }

    public void setThen(@Nullable String then) {
        this.then = then;
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

    public @Nullable String getTypes() {
        return types;
    }

    public void setTypes(@Nullable String types) {
        this.types = types;
    }
}
