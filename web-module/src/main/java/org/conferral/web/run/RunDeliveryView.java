package org.conferral.web.run;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.conferral.printing.boundary.RunDeliveries;
import org.conferral.printing.entity.run.RunDelivery;
import org.conferral.printing.entity.run.RunPieceRow;
import org.conferral.printing.entity.run.RunPlace;
import org.conferral.run.boundary.RunQueries;
import org.conferral.run.entity.RunDetail;
import org.conferral.web.platform.Faults;
import org.conferral.web.platform.Parameter;
import org.conferral.web.platform.Shown;
import org.conferral.web.platform.download.PreparedFiles;
import org.conferral.web.platform.list.Rows;
import org.jspecify.annotations.Nullable;

/** Where everything is that a run ordered, and who it is that something is in one place of. */
@Named
@ViewScoped
public class RunDeliveryView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    RunQueries runs;

    @Inject
    RunDeliveries deliveries;

    @Inject
    PreparedFiles files;

    @Inject
    Faults faults;

    private @Nullable String id;
    private @Nullable String place;
    private final Shown<RunDetail> run = new Shown<>();
    private final Shown<RunDelivery> delivery = new Shown<>();
    private @Nullable Rows<RunPieceRow> rows;

    /** Shows a run, and the items of the place that the address names. */
    public @Nullable String open() {
        long shown = getRun().id();
        if (getRun().status().isPrivate()) {
            return RunAddress.confirm(shown);
        }
        faults.tellUnless(
                "place",
                place,
                Arrays.stream(RunPlace.values()).map(RunPlace::name).toList());
        RunPlace wanted = getPlaceShown();
        RunDeliveries source = deliveries;
        rows = wanted == null
                ? null
                : new Rows<>(request -> source.page(shown, wanted, request), row -> String.valueOf(row.id()));
        return null;
    }

    public RunDetail getRun() {
        return run.of(() -> runs.get(RunAddress.id(id)));
    }

    public RunDelivery getDelivery() {
        return delivery.of(() -> deliveries.of(getRun().id()));
    }

    public boolean isBalanced() {
        return getDelivery().balances(getRun().counts().ordered());
    }

    /** The parts in which there is something. */
    public List<RunPlace.Part> getParts() {
        return Arrays.stream(RunPlace.Part.values())
                .filter(part -> getDelivery().sum(part) > 0)
                .toList();
    }

    /** The look of a place. */
    public String tone(RunPlace at) {
        return switch (at.standing()) {
            case SETTLED -> "ok";
            case UNDER_WAY -> "busy";
            case STUCK -> "warn";
            case WRONG -> "bad";
        };
    }

    /** How many are settled, go on, or wait for somebody. */
    public long count(String standing) {
        return getDelivery().standing(RunPlace.Standing.valueOf(standing));
    }

    /** Sends every item with its place as a file. */
    public void export() throws IOException {
        RunDeliveries source = deliveries;
        long shown = getRun().id();
        files.send(() -> source.fileName(shown), out -> source.write(shown, out));
    }

    /** The place whose items are shown; none where the address names none. */
    public @Nullable RunPlace getPlaceShown() {
        return Parameter.named(RunPlace.values(), place);
    }

    public @Nullable Rows<RunPieceRow> getRows() {
        return rows;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }
}
