package org.conferral.web.run;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.conferral.run.boundary.RunQueries;
import org.conferral.run.boundary.RunService;
import org.conferral.run.entity.AskedStudent;
import org.conferral.run.entity.RefusalCount;
import org.conferral.run.entity.RunBalance;
import org.conferral.run.entity.RunDetail;
import org.conferral.run.entity.RunEventRow;
import org.conferral.run.entity.RunProgress;
import org.conferral.run.entity.RunStateException;
import org.conferral.run.entity.TypeCount;
import org.conferral.web.platform.Refused;
import org.conferral.web.platform.Shown;
import org.jspecify.annotations.Nullable;

/** The page of one run, for ever. */
@Named
@ViewScoped
public class RunView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    RunService service;

    @Inject
    RunQueries runs;

    @Inject
    RecordsAddress address;

    @Inject
    Refused refused;

    private @Nullable String id;

    private @Nullable RunDetail run;
    private final Shown<RunProgress> progress = new Shown<>();
    private final Shown<RunBalance> balance = new Shown<>();
    private final Shown<List<TypeCount>> types = new Shown<>();
    private final Shown<List<AskedStudent>> asked = new Shown<>();
    private final Shown<List<RefusalCount>> refusals = new Shown<>();
    private final Shown<List<RunEventRow>> events = new Shown<>();
    private @Nullable RunRecords records;

    /** Shows a started run; a search or draft has its own page. */
    public @Nullable String open() {
        RunDetail found = runs.get(RunAddress.id(id));
        if (found.status().isPrivate()) {
            return RunAddress.confirm(found.id());
        }
        run = found;
        records = address.records(found.id());
        return null;
    }

    public String stop() {
        return steered(service::stop);
    }

    public String resume() {
        return steered(service::resume);
    }

    public String close() {
        return steered(service::close);
    }

    /** When it is no longer in the state that was shown, the page shows the state that it is in. */
    private String steered(LongConsumer act) {
        try {
            act.accept(getRun().id());
        } catch (RunStateException e) {
            refused.next("run_view.message.late");
        }
        return RunAddress.view(getRun().id());
    }

    /** What stands in the way is a difference of counts, which the balance shows; else the run got nowhere. */
    public boolean isWithoutProgress() {
        return "takeovers".equals(getRun().imbalance());
    }

    public RunDetail getRun() {
        return Objects.requireNonNull(run);
    }

    public RunProgress getProgress() {
        return progress.of(() -> runs.progress(getRun().id()));
    }

    public @Nullable RunBalance getBalance() {
        return getRun().status().isAtWork() ? null : balance.of(() -> runs.balance(getRun().id()));
    }

    public @Nullable RunRecords getRecords() {
        return records;
    }

    public List<AskedStudent> getAsked() {
        return asked.of(() -> runs.asked(getRun().id()));
    }

    public List<TypeCount> getTypes() {
        return types.of(() -> runs.byType(getRun().id()));
    }

    public List<RefusalCount> getRefusals() {
        return refusals.of(() -> runs.refusals(getRun().id()));
    }

    public List<RunEventRow> getEvents() {
        return events.of(() -> runs.events(getRun().id()));
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
