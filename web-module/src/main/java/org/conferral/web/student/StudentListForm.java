package org.conferral.web.student;

import java.io.Serializable;
import org.conferral.student.entity.AsnStatus;
import org.conferral.student.entity.StudentFilter;
import org.conferral.student.entity.StudentSearch;
import org.conferral.web.platform.Parameter;
import org.jspecify.annotations.Nullable;

/** Who is looked for, and what narrows the list of who was found. */
public class StudentListForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String text;
    private @Nullable String searched;
    private @Nullable AsnStatus status;
    private @Nullable String organization;

    /** From now on the list is of who the text looks for. */
    void search() {
        searched = text;
    }

    StudentSearch found() {
        return StudentSearch.parse(searched);
    }

    StudentFilter filter() {
        return new StudentFilter(found(), status, Parameter.text(organization));
    }

    /** Whether anybody is looked for. */
    public boolean isSearched() {
        return !found().isBlank();
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable AsnStatus getStatus() {
        return status;
    }

    public void setStatus(@Nullable AsnStatus status) {
        this.status = status;
    }

    public @Nullable String getOrganization() {
        return organization;
    }

    public void setOrganization(@Nullable String organization) {
        this.organization = organization;
    }
}
