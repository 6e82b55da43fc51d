package org.conferral.web.run;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.conferral.credential.boundary.CredentialQueries;
import org.conferral.credential.entity.CredentialTypeRow;
import org.conferral.platform.entity.Page;
import org.conferral.run.boundary.RunQueries;
import org.conferral.run.entity.RunKind;
import org.conferral.run.entity.RunRow;
import org.conferral.run.entity.RunStatus;
import org.conferral.web.platform.Faults;
import org.conferral.web.platform.FirstPage;
import org.conferral.web.platform.Parameter;
import org.conferral.web.platform.list.Rows;
import org.jspecify.annotations.Nullable;

/** The started runs. */
@Named
@ViewScoped
public class RunListView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    RunQueries runs;

    @Inject
    CredentialQueries credentials;

    @Inject
    Faults faults;

    private final RunListForm form = new RunListForm();
    /** Whether the address asked for something that there is not, and nothing was chosen since: then nothing is listed. */
    private boolean unsure;

    private @Nullable Rows<RunRow> rows;

    @PostConstruct
    void begin() {
        rows = new Rows<>(
                request -> unsure ? new Page<>(List.of(), 0) : runs.page(form.filter(), request),
                row -> String.valueOf(row.id()));
    }

    /** Shows what the address asks for. */
    public void open() {
        unsure = faults.tellNothingListed(form.check(runs.starters()));
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

    public RunListForm getForm() {
        return form;
    }

    public @Nullable Rows<RunRow> getRows() {
        return rows;
    }

    public List<RunStatus> getStatuses() {
        return Arrays.stream(RunStatus.values())
                .filter(status -> !status.isPrivate())
                .toList();
    }

    public List<RunKind> getKinds() {
        return List.of(RunKind.values());
    }

    public List<CredentialTypeRow> getTypes() {
        return credentials.types();
    }

    public List<String> getStarters() {
        return runs.starters();
    }
}
