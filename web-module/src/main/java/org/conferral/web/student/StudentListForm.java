package org.conferral.web.student;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.conferral.student.entity.AsnList;
import org.conferral.student.entity.AsnStatus;
import org.conferral.student.entity.StudentFilter;
import org.conferral.student.entity.StudentSearch;
import org.conferral.web.platform.Parameter;
import org.conferral.web.platform.Unknowns;
import org.jspecify.annotations.Nullable;

/** Who is looked for, and what narrows the list of who was found. */
public class StudentListForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String text;
    private @Nullable String searched;
    private @Nullable String status;
    private @Nullable String organization;

    /** The list is of who this text looks for. */
    void search(@Nullable String sought) {
        text = sought;
        searched = sought;
    }

    /** Leaves out what the address asks for and there is not. */
    Unknowns check() {
        Unknowns unknowns = new Unknowns();
        status = unknowns.keepName("status", status, AsnStatus.values());
        return unknowns;
    }

    /** For the end of an address, behind the question mark: what is looked for by its key. */
    String query(@Nullable String key) {
        Map<String, @Nullable String> parameters = new LinkedHashMap<>();
        parameters.put("search", key);
        parameters.put("status", status);
        parameters.put("organization", organization);
        return Parameter.query(parameters);
    }

    StudentSearch found() {
        return StudentSearch.parse(searched);
    }

    AsnList many() {
        return AsnList.parse(searched);
    }

    StudentFilter filter() {
        return new StudentFilter(found(), Parameter.named(AsnStatus.values(), status), Parameter.text(organization));
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

    public @Nullable String getStatus() {
        return status;
    }

    public void setStatus(@Nullable String status) {
        this.status = status;
    }

    public @Nullable String getOrganization() {
        return organization;
    }

    public void setOrganization(@Nullable String organization) {
        this.organization = organization;
    }
}
