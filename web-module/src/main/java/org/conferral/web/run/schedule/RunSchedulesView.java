package org.conferral.web.run.schedule;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.IntStream;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.platform.entity.Role;
import org.conferral.run.boundary.ScheduleService;
import org.conferral.run.entity.RunCalendar;
import org.conferral.run.entity.ScheduleChangedException;
import org.conferral.run.entity.ScheduleRow;
import org.conferral.web.platform.Done;
import org.conferral.web.platform.PageNotFoundException;
import org.conferral.web.platform.Reader;
import org.conferral.web.platform.text.Texts;
import org.conferral.web.run.RunAddress;
import org.jspecify.annotations.Nullable;

/** The schedules, and one of them to add or change. */
@Named
@ViewScoped
public class RunSchedulesView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LAST_DAY = 28;

    @Inject
    transient ScheduleService schedules;

    @Inject
    Reader reader;

    @Inject
    Texts texts;

    @Inject
    Done done;

    private @Nullable String id;
    private ScheduleForm form = new ScheduleForm();

    /** Finds the schedule that the address names. */
    public void open() {
        if (id != null) {
            long asked = RunAddress.id(id);
            form = getRows().stream()
                    .filter(row -> row.id() == asked)
                    .findFirst()
                    .map(ScheduleForm::of)
                    .orElseThrow(() -> new PageNotFoundException("schedule " + asked));
        }
    }

    /** Adds or changes it. */
    public @Nullable String save() {
        try {
            schedules.save(form.request());
            done.tell("run_schedules.message.saved", form.getName());
            return all();
        } catch (ScheduleChangedException e) {
            return e.isNameTaken()
                    ? refuse("name", "run_schedules.message.name_taken")
                    : refuse(null, "run_schedules.message.changed");
        }
    }

    /** Beside the field, or above all for {@code null}. */
    private @Nullable String refuse(@Nullable String field, String key) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.get(key), null));
        faces.validationFailed();
        return null;
    }

    /** Removes it; its runs stay. */
    public String remove() {
        Long known = form.getId();
        if (known != null) {
            schedules.remove(known);
            done.tell("run_schedules.message.removed", form.getName());
        }
        return all();
    }

    private static String all() {
        return "/run/schedules?faces-redirect=true";
    }

    public List<ScheduleRow> getRows() {
        return schedules.all();
    }

    /** Whether the reader may change schedules, or only read them. */
    public boolean isMayChange() {
        return reader.holds(Role.ADMIN);
    }

    public List<DeliveryMethod> getDeliveryMethods() {
        return DeliveryMethod.BULK;
    }

    public List<RunCalendar.Kind> getKinds() {
        return List.of(RunCalendar.Kind.values());
    }

    public List<DayOfWeek> getWeekdays() {
        return List.of(DayOfWeek.values());
    }

    public List<Integer> getDays() {
        return IntStream.rangeClosed(1, LAST_DAY).boxed().toList();
    }

    public ScheduleForm getForm() {
        return form;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
