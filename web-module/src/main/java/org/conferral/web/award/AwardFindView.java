package org.conferral.web.award;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.conferral.award.boundary.AwardQueries;
import org.conferral.award.entity.FoundAward;
import org.conferral.award.entity.NumberFinding;
import org.conferral.web.platform.Kept;
import org.conferral.web.platform.list.ShownAddress;
import org.jspecify.annotations.Nullable;

/** Finds a credential by its number. */
@Named
@ViewScoped
public class AwardFindView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    AwardQueries awards;

    @Inject
    Kept kept;

    private @Nullable String key;
    private String number = "";
    private @Nullable NumberFinding finding;

    /** Finds what the address looks for. */
    public void open() {
        String asked = kept.text(key);
        if (asked != null) {
            number = asked;
            finding = awards.find(asked);
        }
    }

    /** Opens the one that is found; several are listed, at an address of their own. */
    public void find() {
        NumberFinding found = awards.find(number);
        finding = found;
        key = kept.keepText(number);
        ShownAddress.carry("number", key);
        if (found.awards().size() == 1) {
            ShownAddress.leave("/award/view?id=" + found.awards().get(0).awardId());
        }
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

    /** The key of the number that is looked for. */
    public @Nullable String getKey() {
        return key;
    }

    public void setKey(@Nullable String key) {
        this.key = key;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
