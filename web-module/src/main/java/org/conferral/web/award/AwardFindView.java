package org.conferral.web.award;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.conferral.award.boundary.AwardQueries;
import org.conferral.award.entity.FoundAward;
import org.conferral.award.entity.NumberFinding;
import org.jspecify.annotations.Nullable;

/** Finds a credential by its number. */
@Named
@ViewScoped
public class AwardFindView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    AwardQueries awards;

    private String number = "";
    private @Nullable NumberFinding finding;

    /** Opens the one that is found; several are listed. */
    public @Nullable String find() {
        NumberFinding found = awards.find(number);
        finding = found;
        return found.awards().size() == 1
                ? AwardAddress.view(found.awards().get(0).awardId())
                : null;
    }

    public List<FoundAward> getFound() {
        return finding == null ? List.of() : finding.awards();
    }

    /** Whether nothing was found, and the check digit does not fit. */
    public boolean isMistyped() {
        return finding != null && finding.mistyped();
    }

    /** Whether nothing was found that could have been. */
    public boolean isUnknown() {
        return finding != null && finding.awards().isEmpty() && !finding.mistyped();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
