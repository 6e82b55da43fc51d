package org.conferral.web.printing;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.conferral.printing.entity.ReleasePlan;
import org.conferral.printing.entity.ReleaseTimes;
import org.conferral.printing.entity.SizeLimits;
import org.jspecify.annotations.Nullable;

/** When a facility's print jobs are released without anybody asking, as it is entered. */
public class ReleaseForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private DayOfWeek[] days;
    private String times;
    private @Nullable Integer items;
    private @Nullable Integer envelopes;
    private @Nullable Integer megabytes;

    ReleaseForm(ReleasePlan plan) {
        days = plan.times().days().toArray(DayOfWeek[]::new);
        times = ReleaseTimes.text(plan.times().times());
        items = plan.limits().items();
        envelopes = plan.limits().envelopes();
        megabytes = plan.limits().megabytes();
    }

    /** As it shall be; nothing when what is typed are no times of day. */
    Optional<ReleasePlan> plan() {
        return ReleaseTimes.parse(times).map(this::plan);
    }

    private ReleasePlan plan(List<LocalTime> typed) {
        return new ReleasePlan(
                new ReleaseTimes(List.of(days), typed), new SizeLimits(items, envelopes, megabytes), null);
    }

    public DayOfWeek[] getDays() {
        return days.clone();
    }

    public void setDays(DayOfWeek[] days) {
        this.days = days.clone();
    }

    public String getTimes() {
        return times;
    }

    public void setTimes(@Nullable String times) {
        this.times = Objects.requireNonNullElse(times, "");
    }

    public @Nullable Integer getItems() {
        return items;
    }

    public void setItems(@Nullable Integer items) {
        this.items = items;
    }

    public @Nullable Integer getEnvelopes() {
        return envelopes;
    }

    public void setEnvelopes(@Nullable Integer envelopes) {
        this.envelopes = envelopes;
    }

    public @Nullable Integer getMegabytes() {
        return megabytes;
    }

    public void setMegabytes(@Nullable Integer megabytes) {
        this.megabytes = megabytes;
    }
}
