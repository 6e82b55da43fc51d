package org.conferral.web.award;

import java.io.Serializable;
import org.conferral.award.entity.AwardDetail;
import org.conferral.award.entity.EditAward;
import org.conferral.credential.entity.SchoolYear;
import org.jspecify.annotations.Nullable;

/** What is written on a credential, as it is entered. */
public class EditForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private boolean currentName;
    private int year;
    private @Nullable String legacyNumber;

    /** As it is now. */
    static EditForm of(AwardDetail award) {
        EditForm form = new EditForm();
        form.year = award.awarded().schoolYear().closing();
        form.legacyNumber = award.awarded().legacyNumber();
        return form;
    }

    EditAward request(AwardDetail shown) {
        return new EditAward(shown.number(), shown.version(), currentName, new SchoolYear(year), legacyNumber);
    }

    public boolean isCurrentName() {
        return currentName;
    }

    public void setCurrentName(boolean currentName) {
        this.currentName = currentName;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public @Nullable String getLegacyNumber() {
        return legacyNumber;
    }

    public void setLegacyNumber(@Nullable String legacyNumber) {
        this.legacyNumber = legacyNumber;
    }
}
