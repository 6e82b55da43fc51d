package org.conferral.web.award;

import java.io.Serializable;
import org.conferral.award.entity.ReviewFinding;
import org.conferral.web.organization.OrganizationChoices;
import org.conferral.web.platform.Parameter;
import org.conferral.web.platform.Unknowns;
import org.jspecify.annotations.Nullable;

/** What the address of a list of credentials to review asks for, as {@link ReviewForm#getQuery} writes it. */
public class ReviewAddress implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String find;
    private @Nullable String types;
    private @Nullable String year;
    private @Nullable String authority;
    private @Nullable String school;

    /** Fills the form; returns what there is not. */
    Unknowns choose(ReviewForm form, OrganizationChoices organizations) {
        Unknowns unknowns = new Unknowns();
        form.setFinding(
                Parameter.named(ReviewFinding.values(), unknowns.keepName("find", find, ReviewFinding.values())));
        unknowns.keep("types", types, form.choose(types));
        unknowns.keep("year", year, form.chooseYear(year));
        unknowns.meant("authority", authority, organizations::authorityNumbered).ifPresent(form::setAuthority);
        unknowns.meant("school", school, number -> organizations.schoolNumbered(form.getAuthority(), number))
                .ifPresent(form::setSchool);
        return unknowns;
    }

    public @Nullable String getFind() {
        return find;
    }

    public void setFind(@Nullable String find) {
        this.find = find;
    }

    public @Nullable String getTypes() {
        return types;
    }

    public void setTypes(@Nullable String types) {
        this.types = types;
    }

    public @Nullable String getYear() {
        return year;
    }

    public void setYear(@Nullable String year) {
        this.year = year;
    }

    public @Nullable String getAuthority() {
        return authority;
    }

    public void setAuthority(@Nullable String authority) {
        this.authority = authority;
    }

    public @Nullable String getSchool() {
        return school;
    }

    public void setSchool(@Nullable String school) {
        this.school = school;
    }
}
