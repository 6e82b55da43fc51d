package org.conferral.web.credential;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.conferral.award.boundary.CredentialListQueries;
import org.conferral.award.entity.CredentialListFilter;
import org.conferral.award.entity.CredentialListRow;
import org.conferral.award.entity.ProgressStatus;
import org.conferral.credential.boundary.CredentialQueries;
import org.conferral.credential.entity.CredentialTypeRow;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.platform.entity.Page;
import org.conferral.platform.entity.PageRequest;
import org.conferral.web.platform.Faults;
import org.conferral.web.platform.FirstPage;
import org.conferral.web.platform.Kept;
import org.conferral.web.platform.download.PreparedFiles;
import org.conferral.web.platform.list.Rows;
import org.conferral.web.platform.list.ShownAddress;
import org.jspecify.annotations.Nullable;

/** List Credential By Type. */
@Named
@ViewScoped
public class CredentialListView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CredentialListQueries list;

    @Inject
    CredentialQueries credentials;

    @Inject
    PreparedFiles files;

    @Inject
    Kept kept;

    @Inject
    Faults faults;

    private @Nullable String text;
    private final CredentialListForm form = new CredentialListForm();
    private transient Map<ProgressStatus, Long> counts = Map.of();
    private transient PageRequest shown = new PageRequest(0, 1, "", true);
    /** Whether the address asked for something that there is not, and nothing was chosen since: then nothing is listed. */
    private boolean unsure;

    private @Nullable Rows<CredentialListRow> rows;

    /** How many there are in a status. */
    public record Count(ProgressStatus status, long students) {}

    @PostConstruct
    void begin() {
        rows = new Rows<>(this::page, row -> String.valueOf(row.studentId()));
        form.setYear(String.valueOf(list.years().get(0).closing()));
    }

    private Page<CredentialListRow> page(PageRequest request) {
        shown = request;
        return form.isComplete() && !unsure
                ? list.page(form.filter(), request, known(form.filter()))
                : new Page<>(List.of(), 0);
    }

    /** What the counts say already is not counted again. */
    private @Nullable Long known(CredentialListFilter filter) {
        if (!filter.isWhole()) {
            return null;
        }
        return filter.status() == null
                ? counts.values().stream().mapToLong(Long::longValue).sum()
                : counts.getOrDefault(filter.status(), 0L);
    }

    /** Shows what the address asks for. */
    public void open() {
        unsure = faults.tellNothingListed(form.check());
        form.setText(kept.text(text));
        faults.tellForgotten(text);
        count();
    }

    /** Counts what type and year were chosen. */
    public void count() {
        counts = form.isComplete()
                ? list.counts(form.filter().type(), form.filter().schoolYear())
                : Map.of();
        FirstPage.show(FacesContext.getCurrentInstance());
    }

    /** Narrowed anew, the table begins with its first page. */
    public void narrow() {
        unsure = false;
        text = kept.keepText(form.getText());
        ShownAddress.carry("text", text);
        FirstPage.show(FacesContext.getCurrentInstance());
    }

    /** Sends the whole list as a file, narrowed and sorted as it is shown. */
    public void export() throws IOException {
        if (unsure) {
            faults.above("platform_filters.message.choose");
            return;
        }
        CredentialListQueries source = list;
        CredentialListFilter filter = form.filter();
        PageRequest order = shown;
        files.send(() -> source.fileName(filter), out -> source.write(filter, order, out));
    }

    /** The key of the text that narrows the list. */
    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    /** In the order of display, lowest first. */
    public List<CredentialTypeRow> getTypes() {
        return credentials.types().stream()
                .sorted(Comparator.comparingInt(CredentialTypeRow::sequence))
                .toList();
    }

    public List<SchoolYear> getYears() {
        return list.years();
    }

    public List<ProgressStatus> getStatuses() {
        return List.of(ProgressStatus.values());
    }

    /** Statuses that somebody is in. */
    public List<Count> getCounts() {
        return counts.entrySet().stream()
                .map(count -> new Count(count.getKey(), count.getValue()))
                .toList();
    }

    public CredentialListForm getForm() {
        return form;
    }

    public @Nullable Rows<CredentialListRow> getRows() {
        return rows;
    }
}
