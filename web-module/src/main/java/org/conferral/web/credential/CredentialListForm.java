package org.conferral.web.credential;

import java.io.Serializable;
import org.conferral.award.entity.CredentialListFilter;
import org.conferral.award.entity.ProgressStatus;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.student.entity.StudentSearch;
import org.conferral.web.platform.Parameter;
import org.conferral.web.platform.Unknowns;
import org.jspecify.annotations.Nullable;

/**
 * Which credentials the list shows. Type, year and status stand in the page's address; what names students does not.
 */
public class CredentialListForm implements Serializable {
    /** In place of a school year: those who have none yet. */
    public static final String WITHOUT_YEAR = "none";

    private static final long serialVersionUID = 1L;

    private @Nullable String type;
    private @Nullable String year;
    private @Nullable String status;
    private @Nullable String text;
    private @Nullable String organization;

    /** Type and year are both needed. */
    public boolean isComplete() {
        return code() != null && (schoolYear() != null || WITHOUT_YEAR.equals(year));
    }

    /** Leaves out what the address asks for and there is not. */
    Unknowns check() {
        Unknowns unknowns = new Unknowns();
        type = unknowns.keepName("type", type, CredentialCode.values());
        year = unknowns.keep("year", year, schoolYear() != null || WITHOUT_YEAR.equals(year));
        status = unknowns.keepName("status", status, ProgressStatus.values());
        return unknowns;
    }

    @Nullable CredentialCode code() {
        return Parameter.named(CredentialCode.values(), type);
    }

    @Nullable SchoolYear schoolYear() {
        return year != null && year.matches("(19|20|21)[0-9]{2}") ? new SchoolYear(Integer.parseInt(year)) : null;
    }

    /** The filter of a form that is complete. */
    CredentialListFilter filter() {
        CredentialCode code = code();
        if (code == null) {
            throw new IllegalStateException("no credential type is chosen");
        }
        return new CredentialListFilter(
                code,
                schoolYear(),
                Parameter.named(ProgressStatus.values(), status),
                StudentSearch.parse(text),
                Parameter.text(organization));
    }

    public @Nullable String getType() {
        return type;
    }

    public void setType(@Nullable String type) {
        this.type = type;
    }

    public @Nullable String getYear() {
        return year;
    }

    public void setYear(@Nullable String year) {
        this.year = year;
    }

    public @Nullable String getStatus() {
        return status;
    }

    public void setStatus(@Nullable String status) {
        this.status = status;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable String getOrganization() {
        return organization;
    }

    public void setOrganization(@Nullable String organization) {
        this.organization = organization;
    }
}
