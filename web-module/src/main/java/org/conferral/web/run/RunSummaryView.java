package org.conferral.web.run;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.conferral.run.boundary.RunQueries;
import org.conferral.run.entity.ItemState;
import org.conferral.run.entity.RefusalCount;
import org.conferral.run.entity.RunDetail;
import org.conferral.web.platform.Shown;
import org.jspecify.annotations.Nullable;

/** Step 3: what became of the records. */
@Named
@ViewScoped
public class RunSummaryView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    RunQueries runs;

    @Inject
    RecordsAddress address;

    private @Nullable String id;
    private final Shown<RunDetail> run = new Shown<>();
    private final Shown<List<RefusalCount>> refusals = new Shown<>();
    private @Nullable RunRecords records;

    /** Shows a run that has ended; goes to where the run is otherwise. */
    public @Nullable String open() {
        RunDetail found = getRun();
        RunRecords refused = address.records(found.id());
        refused.setState(ItemState.NOT_PROCESSED);
        records = refused;
        return switch (found.status()) {
            case COMPLETED, CLOSED -> null;
            case SEARCHING, DRAFT, RUNNING, STOPPING, STOPPED, NEEDS_ATTENTION -> RunAddress.confirm(found.id());
        };
    }

    /** Where the next one begins. */
    public String getNext() {
        return getRun().kind().awards() ? "/run/search" : RunAddress.review(getRun());
    }

    public RunDetail getRun() {
        return run.of(() -> runs.get(RunAddress.id(id)));
    }

    public List<RefusalCount> getRefusals() {
        return refusals.of(() -> runs.refusals(getRun().id()));
    }

    public @Nullable RunRecords getRecords() {
        return records;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
