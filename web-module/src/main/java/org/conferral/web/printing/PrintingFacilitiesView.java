package org.conferral.web.printing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.conferral.mail.entity.MailAddress;
import org.conferral.platform.entity.BusinessException;
import org.conferral.platform.entity.Role;
import org.conferral.printing.boundary.FacilityQueries;
import org.conferral.printing.boundary.FacilityService;
import org.conferral.printing.entity.FacilityChangedException;
import org.conferral.printing.entity.FacilityPolicy;
import org.conferral.printing.entity.FacilityRow;
import org.conferral.printing.entity.GatheringPace;
import org.conferral.printing.entity.ReleasePlan;
import org.conferral.printing.entity.TransmissionKind;
import org.conferral.web.platform.Done;
import org.conferral.web.platform.PageNotFoundException;
import org.conferral.web.platform.Parameter;
import org.conferral.web.platform.Reader;
import org.conferral.web.platform.Refused;
import org.conferral.web.platform.text.Language;
import org.jspecify.annotations.Nullable;

/** Where print jobs go, one of these to change, and whether anything is printed at all. */
@Named
@ViewScoped
public class PrintingFacilitiesView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String NEW = "new";
    private static final String PAGE = "/printing/facilities?faces-redirect=true";

    @Inject
    transient FacilityQueries facilities;

    @Inject
    transient FacilityService service;

    @Inject
    Reader reader;

    @Inject
    Language language;

    @Inject
    Done done;

    @Inject
    Refused refused;

    private @Nullable String id;
    private boolean wanted;
    private GatheringPace pace = GatheringPace.BY_HAND;
    private @Nullable FacilityForm form;

    /** Finds the facility that the address names. */
    public void open() {
        wanted = isPrinting();
        pace = facilities.pace();
        if (NEW.equals(id)) {
            form = new FacilityForm(FacilityRow.BLANK);
        } else if (id != null) {
            long asked = Parameter.id(id);
            form = getRows().stream()
                    .filter(row -> row.id() == asked)
                    .findFirst()
                    .map(FacilityForm::new)
                    .orElseThrow(() -> new PageNotFoundException("facility " + asked));
        }
    }

    /** Changes it, or adds it. */
    public @Nullable String save() {
        FacilityForm entered = Objects.requireNonNull(form);
        Optional<ReleasePlan> plan = entered.getRelease().plan();
        if (plan.isEmpty()) {
            refused.at("release_times", new BusinessException(0, "facility_times"));
            return null;
        }
        Optional<List<MailAddress>> told = entered.told();
        if (told.isEmpty()) {
            refused.at("recipients", new BusinessException(0, "facility_recipients"));
            return null;
        }
        FacilityRow row = entered.row(plan.get(), told.get());
        try {
            if (isAdding()) {
                service.add(row);
            } else {
                service.save(row);
            }
        } catch (BusinessException e) {
            refused.at(
                    FacilityPolicy.fault(row).map(FacilityPolicy.Fault::field).orElse(null), e);
            return null;
        } catch (FacilityChangedException e) {
            refused.because("printing_facilities.message.changed");
            return null;
        }
        done.tell(
                isAdding() ? "printing_facilities.message.added" : "printing_facilities.message.saved",
                row.name(language.getLocale()));
        return PAGE;
    }

    /** Whether one is added. */
    public boolean isAdding() {
        return NEW.equals(id);
    }

    /** Switches printing as a whole on, or off, and says how often it is gathered. */
    public String switchPrinting() {
        service.switchPrinting(wanted, pace);
        done.tell(wanted ? "printing_facilities.message.on" : "printing_facilities.message.off");
        return PAGE;
    }

    public boolean isPrinting() {
        return facilities.isPrinting();
    }

    public boolean isWanted() {
        return wanted;
    }

    public void setWanted(boolean wanted) {
        this.wanted = wanted;
    }

    public GatheringPace getPace() {
        return pace;
    }

    public void setPace(GatheringPace pace) {
        this.pace = pace;
    }

    public GatheringPace[] getPaces() {
        return GatheringPace.values();
    }

    public DayOfWeek[] getDays() {
        return DayOfWeek.values();
    }

    public List<FacilityRow> getRows() {
        return facilities.all();
    }

    /** How a facility is called. */
    public String name(FacilityRow row) {
        return row.name(language.getLocale());
    }

    public TransmissionKind[] getKinds() {
        return TransmissionKind.values();
    }

    /** The public key that facilities with a host are given. */
    public String getKey() {
        return facilities.key();
    }

    /** Whether the reader may change facilities, or only read them. */
    public boolean isMayChange() {
        return reader.holds(Role.ADMIN);
    }

    public @Nullable FacilityForm getForm() {
        return form;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
