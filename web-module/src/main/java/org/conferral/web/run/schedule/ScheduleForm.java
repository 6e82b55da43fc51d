package org.conferral.web.run.schedule;

import java.io.Serializable;
import java.time.LocalTime;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.run.entity.RunCalendar;
import org.conferral.run.entity.SaveSchedule;
import org.conferral.run.entity.ScheduleRow;
import org.conferral.web.run.SearchForm;
import org.jspecify.annotations.Nullable;

/** A schedule as it is entered. */
public class ScheduleForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final LocalTime MORNING = LocalTime.of(6, 0);

    private @Nullable Long id;
    private int version;
    private String name = "";
    private SearchForm criteria = new SearchForm();
    private DeliveryMethod delivery = DeliveryMethod.AUTOMATED_PLUS_CARDBOARD;
    private RunCalendar.Kind kind = RunCalendar.Kind.WEEKLY;
    private int weekday = 1;
    private int day = 1;
    private LocalTime time = MORNING;
    private boolean enabled;

    /** What a schedule is now. */
    static ScheduleForm of(ScheduleRow row) {
        ScheduleForm form = new ScheduleForm();
        form.id = row.id();
        form.version = row.version();
        form.name = row.name();
        form.criteria = SearchForm.of(row);
        form.delivery = row.deliveryMethod();
        form.kind = row.calendar().kind();
        form.weekday = form.isWeekly() ? row.calendar().day() : 1;
        form.day = form.isWeekly() ? 1 : row.calendar().day();
        form.time = row.calendar().time();
        form.enabled = row.enabled();
        return form;
    }

    SaveSchedule request() {
        RunCalendar calendar = new RunCalendar(kind, isWeekly() ? weekday : day, time);
        return new SaveSchedule(id, name, criteria.criteria(), delivery, calendar, enabled, version);
    }

    public boolean isWeekly() {
        return kind == RunCalendar.Kind.WEEKLY;
    }

    public @Nullable Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public SearchForm getCriteria() {
        return criteria;
    }

    public DeliveryMethod getDelivery() {
        return delivery;
    }

    public void setDelivery(DeliveryMethod delivery) {
        this.delivery = delivery;
    }

    public RunCalendar.Kind getKind() {
        return kind;
    }

    public void setKind(RunCalendar.Kind kind) {
        this.kind = kind;
    }

    public int getWeekday() {
        return weekday;
    }

    public void setWeekday(int weekday) {
        this.weekday = weekday;
    }

    public int getDay() {
        return day;
    }

    public void setDay(int day) {
        this.day = day;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }
}
