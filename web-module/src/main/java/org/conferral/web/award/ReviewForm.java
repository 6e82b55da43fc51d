package org.conferral.web.award;

import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.conferral.award.entity.ReviewFilter;
import org.conferral.award.entity.ReviewFinding;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.organization.entity.OrganizationRow;
import org.conferral.web.platform.Parameter;
import org.jspecify.annotations.Nullable;

/** The criteria of a list of credentials to review, as they are entered and as they stand in its address. */
public class ReviewForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable ReviewFinding finding;
    private CredentialCode[] types = {};
    private @Nullable Integer year;
    private @Nullable OrganizationRow authority;
    private @Nullable OrganizationRow school;

    /** The types as {@link #getQuery} writes them; says whether all of them are types. */
    boolean choose(@Nullable String codes) {
        Set<String> asked = Arrays.stream(Objects.toString(codes, "").split(",", -1))
                .filter(code -> !code.isBlank())
                .collect(Collectors.toSet());
        types = Arrays.stream(CredentialCode.values())
                .filter(code -> asked.contains(code.name()))
                .toArray(CredentialCode[]::new);
        return types.length == asked.size();
    }

    /** The school year as {@link #getQuery} writes it; says whether it is one. */
    boolean chooseYear(@Nullable String closing) {
        Integer number = Parameter.number(closing);
        year = number == null || number < SchoolYear.FIRST || number > SchoolYear.LAST ? null : number;
        return year != null;
    }

    /** The list that is asked for. */
    ReviewFilter filter() {
        return new ReviewFilter(
                Objects.requireNonNull(finding),
                chosen(),
                year == null ? null : new SchoolYear(year),
                id(authority),
                id(school),
                null);
    }

    private Set<CredentialCode> chosen() {
        Set<CredentialCode> codes = EnumSet.noneOf(CredentialCode.class);
        codes.addAll(Arrays.asList(types));
        return codes;
    }

    private static @Nullable Long id(@Nullable OrganizationRow organization) {
        return organization == null ? null : organization.id();
    }

    /** For the end of an address, behind the question mark. */
    public String getQuery() {
        return "find=" + finding
                + (types.length == 0
                        ? ""
                        : "&types=" + Arrays.stream(types).map(Enum::name).collect(Collectors.joining(",")))
                + (year == null ? "" : "&year=" + year)
                + (authority == null ? "" : "&authority=" + authority.id())
                + (school == null ? "" : "&school=" + school.id());
    }

    public @Nullable ReviewFinding getFinding() {
        return finding;
    }

    public void setFinding(@Nullable ReviewFinding finding) {
        this.finding = finding;
    }

    public CredentialCode[] getTypes() {
        return types.clone();
    }

    public void setTypes(CredentialCode[] types) {
        this.types = types.clone();
    }

    public @Nullable Integer getYear() {
        return year;
    }

    public void setYear(@Nullable Integer year) {
        this.year = year;
    }

    public @Nullable OrganizationRow getAuthority() {
        return authority;
    }

    /** Another authority has other schools. */
    public void setAuthority(@Nullable OrganizationRow authority) {
        if (!Objects.equals(authority, this.authority)) {
            school = null;
        }
        this.authority = authority;
    }

    public @Nullable OrganizationRow getSchool() {
        return school;
    }

    public void setSchool(@Nullable OrganizationRow school) {
        this.school = authority == null ? null : school;
    }
}
