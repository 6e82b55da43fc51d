package org.conferral.web.run;

import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.List;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.platform.entity.Page;
import org.conferral.run.boundary.RunQueries;
import org.conferral.run.entity.ItemState;
import org.conferral.run.entity.RunItemFilter;
import org.conferral.run.entity.RunItemRow;
import org.conferral.web.platform.FirstPage;
import org.conferral.web.platform.list.Rows;
import org.jspecify.annotations.Nullable;

/** The records of a run as a table shows them, narrowed by what the reader enters. */
public class RunRecords implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Rows<RunItemRow> rows;
    private final RecordsAddress address;
    private @Nullable ItemState state;
    private @Nullable String text;
    private @Nullable CredentialCode type;
    private @Nullable String school;
    private @Nullable Integer rule;
    private boolean withoutAddress;
    private boolean activeHold;
    private boolean warned;
    private @Nullable Integer foreseen;
    private boolean nothing;

    RunRecords(RunQueries runs, long run, RecordsAddress address) {
        this.address = address;
        rows = new Rows<>(
                request -> nothing ? new Page<>(List.of(), 0) : runs.items(run, filter(), request),
                row -> String.valueOf(row.id()));
    }

    private RunItemFilter filter() {
        return new RunItemFilter(state, text, type, school, null, rule, withoutAddress, activeHold, warned, foreseen);
    }

    /** What the address asked for is not there, so nothing is shown in its place. */
    void showNothing() {
        nothing = true;
    }

    /** Narrowed anew, a table begins with its first page, at an address that says so. */
    public void narrow() {
        nothing = false;
        address.carry(this);
        FirstPage.show(FacesContext.getCurrentInstance());
    }

    /** Whether they are narrowed to what a number of the forecast counts. */
    public boolean isNarrowedByForecast() {
        return foreseen != null || withoutAddress || activeHold || warned;
    }

    public Rows<RunItemRow> getRows() {
        return rows;
    }

    public @Nullable ItemState getState() {
        return state;
    }

    public void setState(@Nullable ItemState state) {
        this.state = state;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable CredentialCode getType() {
        return type;
    }

    public void setType(@Nullable CredentialCode type) {
        this.type = type;
    }

    public @Nullable String getSchool() {
        return school;
    }

    public void setSchool(@Nullable String school) {
        this.school = school;
    }

    public @Nullable Integer getRule() {
        return rule;
    }

    public void setRule(@Nullable Integer rule) {
        this.rule = rule;
    }

    public @Nullable Integer getForeseen() {
        return foreseen;
    }

    public void setForeseen(@Nullable Integer foreseen) {
        this.foreseen = foreseen;
    }

    public boolean isWarned() {
        return warned;
    }

    public void setWarned(boolean warned) {
        this.warned = warned;
    }

    public boolean isActiveHold() {
        return activeHold;
    }

    public void setActiveHold(boolean activeHold) {
        this.activeHold = activeHold;
    }

    public boolean isWithoutAddress() {
        return withoutAddress;
    }

    public void setWithoutAddress(boolean withoutAddress) {
        this.withoutAddress = withoutAddress;
    }
}
