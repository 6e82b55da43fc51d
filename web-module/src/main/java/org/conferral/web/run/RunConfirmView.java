package org.conferral.web.run;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.run.boundary.RunForecastService;
import org.conferral.run.boundary.RunQueries;
import org.conferral.run.boundary.RunService;
import org.conferral.run.entity.AskedStudent;
import org.conferral.run.entity.RunDetail;
import org.conferral.run.entity.RunForecast;
import org.conferral.run.entity.RunProgress;
import org.conferral.run.entity.RunStatus;
import org.conferral.run.entity.TypeCount;
import org.conferral.web.award.ReviewPicks;
import org.conferral.web.platform.Kept;
import org.conferral.web.platform.Screen;
import org.conferral.web.platform.Shown;
import org.conferral.web.platform.text.Texts;
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

    @Inject
    Texts texts;

    @Inject
    RunWords words;

    @Inject
    RunForecastService forecasts;

    @Inject
    RecordsAddress address;

    @Inject
    Kept kept;

    private @Nullable String id;
    private @Nullable String from;
    private transient @Nullable RunForecast forecast;
    private @Nullable RunDetail run;
    private @Nullable RunProgress progress;
    private final Shown<List<TypeCount>> types = new Shown<>();
    private final Shown<List<AskedStudent>> asked = new Shown<>();
    private @Nullable RunRecords records;
    private DeliveryMethod deliveryMethod = DeliveryMethod.AUTOMATED_PLUS_CARDBOARD;

    /** Shows the draft, or the run at work; goes to where the run is otherwise. */
    public @Nullable String open() {
        RunDetail found = runs.get(RunAddress.id(id));
        run = found;
        records = address.records(found.id());
        deliveryMethod = Objects.requireNonNullElse(found.deliveryMethod(), DeliveryMethod.AUTOMATED_PLUS_CARDBOARD);
        return switch (found.status()) {
            case DRAFT -> {
                forecast = forecasts.foresee(found.id());
                yield null;
            }
            case RUNNING, STOPPING -> {
                progress = runs.progress(found.id());
                yield null;
            }
            case SEARCHING -> search(found);
            case STOPPED, NEEDS_ATTENTION -> RunAddress.view(found.id());
            case COMPLETED, CLOSED -> RunAddress.summary(found.id());
        };
    }

    /** A search is watched where its criteria are, what was selected here. */
    private @Nullable String search(RunDetail found) {
        if (found.kind().awards()) {
            return "/run/search?faces-redirect=true&then=confirm&id=" + found.id();
        }
        progress = runs.progress(found.id());
        return null;
    }

    /** Keeps the delivery method, for Back, reload and whatever else comes before the start. */
    public void choose() {
        service.choose(getRun().id(), deliveryMethod);
    }

    /** Continue is the confirmation. A second one for the same run finds it started, and goes to where it is. */
    public String start() {
        service.start(getRun().id(), deliveryMethod);
        return RunAddress.confirm(getRun().id());
    }

    /** Back to the list that the records were selected from, where they are still selected. */
    public String back() {
        String list = known().orElseGet(this::anew);
        service.discard(getRun().id());
        return list + "&faces-redirect=true";
    }

    /** The list with these records selected, for a session that has not seen how they were. */
    private String anew() {
        ReviewPicks picks = ReviewPicks.of(runs.selected(getRun().id()));
        return RunAddress.review(getRun()) + "&picks=" + kept.keep(picks);
    }

    /** Cancel: nothing is left of the draft. */
    public void cancel() {
        service.discard(getRun().id());
        RunAddress.goHome(FacesContext.getCurrentInstance().getExternalContext());
    }

    /** What Continue will write. */
    public String getSentence() {
        return said("run_confirm.message.will");
    }

    /** What is asked first when it is much. */
    public String getQuestion() {
        return said("run_confirm.message.start");
    }

    /** Continue, and with how many. */
    public String getContinuing() {
        return texts.of("run_confirm.action.continue", getRun().counts().selected());
    }

    /** What the button that answers the question does. */
    public String getStarting() {
        return texts.of(own("run_confirm.action.start"), getRun().counts().selected());
    }

    private String said(String key) {
        return texts.of(own(key), getRun().counts().selected(), words.named(deliveryMethod));
    }

    private String own(String key) {
        return getRun().kind().awards() ? key : key + "_order";
    }

    public boolean isAtWork() {
        return getRun().status().isAtWork();
    }

    public boolean isDraft() {
        return getRun().status() == RunStatus.DRAFT;
    }

    /** Whether what was selected is being frozen. */
    public boolean isGathering() {
        return getRun().status() == RunStatus.SEARCHING;
    }

    /** The list that the records were selected from, as it stood then where the session knows it. */
    public String getList() {
        return known().orElseGet(() -> RunAddress.review(getRun()));
    }

    private Optional<String> known() {
        return Optional.ofNullable(kept.text(from)).filter(list -> list.startsWith(Screen.AWARD_REVIEW.path() + "?"));
    }

    /** The key of that list, which each address of Step 2 carries. */
    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }

    /** Step 2 of what is selected, once that is frozen. */
    public String getConfirming() {
        return Screen.RUN_CONFIRM.path() + "?id=" + getRun().id() + (from == null ? "" : "&from=" + from);
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

    public List<AskedStudent> getAsked() {
        return asked.of(() -> runs.asked(getRun().id()));
    }

    public List<TypeCount> getTypes() {
        return types.of(() -> runs.byType(getRun().id()));
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

    /** What will come of the draft; none once it is started. */
    public @Nullable RunForecast getForecast() {
        return forecast;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
