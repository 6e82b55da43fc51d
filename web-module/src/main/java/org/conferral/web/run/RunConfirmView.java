package org.conferral.web.run;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.run.boundary.RunQueries;
import org.conferral.run.boundary.RunService;
import org.conferral.run.entity.RunDetail;
import org.conferral.run.entity.RunProgress;
import org.conferral.run.entity.RunStatus;
import org.conferral.run.entity.TypeCount;
import org.jspecify.annotations.Nullable;

/** Step 2: what was found, to be confirmed; then the awarding and ordering while it goes on. */
@Named
@ViewScoped
public class RunConfirmView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    RunService service;

    @Inject
    RunQueries runs;

    private @Nullable String id;
    private @Nullable RunDetail run;
    private @Nullable RunProgress progress;
    private List<TypeCount> types = List.of();
    private @Nullable RunRecords records;
    private DeliveryMethod deliveryMethod = DeliveryMethod.AUTOMATED_PLUS_CARDBOARD;

    /** Shows the draft, or the run at work; goes to where the run is otherwise. */
    public @Nullable String open() {
        RunDetail found = runs.get(RunAddress.id(id));
        run = found;
        types = runs.byType(found.id());
        records = new RunRecords(runs, found.id());
        return switch (found.status()) {
            case DRAFT -> null;
            case RUNNING, STOPPING -> {
                progress = runs.progress(found.id());
                yield null;
            }
            case SEARCHING -> "/run/search?faces-redirect=true&then=confirm&id=" + found.id();
            case STOPPED, NEEDS_ATTENTION -> RunAddress.view(found.id());
            case COMPLETED, CLOSED -> RunAddress.summary(found.id());
        };
    }

    /** Continue is the confirmation. A second one for the same run finds it started, and goes to where it is. */
    public String start() {
        service.start(getRun().id(), deliveryMethod);
        return RunAddress.confirm(getRun().id());
    }

    /** Back to the list that the records were selected from: they are selected anew there. */
    public String back() {
        service.discard(getRun().id());
        return RunAddress.review(getRun()) + "&faces-redirect=true";
    }

    /** Cancel: nothing is left of the draft. */
    public void cancel() {
        service.discard(getRun().id());
        RunAddress.goHome(FacesContext.getCurrentInstance().getExternalContext());
    }

    public boolean isAtWork() {
        return getRun().status() != RunStatus.DRAFT;
    }

    public List<DeliveryMethod> getDeliveryMethods() {
        return DeliveryMethod.BULK;
    }

    public RunDetail getRun() {
        return Objects.requireNonNull(run);
    }

    public @Nullable RunProgress getProgress() {
        return progress;
    }

    public List<TypeCount> getTypes() {
        return types;
    }

    public @Nullable RunRecords getRecords() {
        return records;
    }

    public DeliveryMethod getDeliveryMethod() {
        return deliveryMethod;
    }

    public void setDeliveryMethod(DeliveryMethod deliveryMethod) {
        this.deliveryMethod = deliveryMethod;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
