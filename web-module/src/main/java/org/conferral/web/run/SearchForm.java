package org.conferral.web.run;

import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.CredentialTypeRow;
import org.conferral.organization.entity.OrganizationRow;
import org.conferral.run.entity.AskedStudent;
import org.conferral.run.entity.RunCriteria;
import org.conferral.run.entity.RunDetail;
import org.conferral.run.entity.ScheduleRow;
import org.conferral.student.entity.AsnList;
import org.jspecify.annotations.Nullable;

/** The criteria of Step 1 as they are entered, perhaps not complete yet. */
public class SearchForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable OrganizationRow authority;
    private @Nullable OrganizationRow school;
    private CredentialCode[] types = {};
    private String asked = "";

    /** What a search was for, these students among it. */
    static SearchForm of(RunDetail run, List<AskedStudent> asked) {
        SearchForm form = new SearchForm();
        form.asked = asked.stream().map(one -> one.asn().toString()).collect(Collectors.joining("\n"));
        form.authority = run.authority();
        form.school = run.school();
        form.types = run.types().stream().map(CredentialTypeRow::code).toArray(CredentialCode[]::new);
        return form;
    }

    /** What a schedule searches for. */
    public static SearchForm of(ScheduleRow schedule) {
        SearchForm form = new SearchForm();
        form.authority = schedule.authority();
        form.school = schedule.school();
        form.types = schedule.types().toArray(CredentialCode[]::new);
        return form;
    }

    /** Chooses types as {@link #query} writes them; returns those that there are not. */
    List<String> choose(@Nullable String codes) {
        List<String> asked = Arrays.stream(Objects.toString(codes, "").split(",", -1))
                .filter(code -> !code.isBlank())
                .toList();
        Map<String, CredentialCode> offered = Arrays.stream(CredentialCode.values())
                .filter(code -> code != CredentialCode.HHSD)
                .collect(Collectors.toMap(Enum::name, Function.identity()));
        types = asked.stream()
                .filter(offered::containsKey)
                .map(offered::get)
                .distinct()
                .sorted()
                .toArray(CredentialCode[]::new);
        return asked.stream().filter(code -> !offered.containsKey(code)).toList();
    }

    /** The criteria for the end of an address, behind another parameter. */
    String query() {
        return (authority == null ? "" : "&authority=" + authority.id())
                + (school == null ? "" : "&school=" + school.id())
                + (types.length == 0
                        ? ""
                        : "&types=" + Arrays.stream(types).map(Enum::name).collect(Collectors.joining(",")));
    }

    boolean isComplete() {
        return (authority == null || school != null) && types.length > 0;
    }

    /** Whether anything was entered. */
    public boolean isEntered() {
        return authority != null || types.length > 0;
    }

    public RunCriteria criteria() {
        Set<CredentialCode> codes = EnumSet.noneOf(CredentialCode.class);
        codes.addAll(Arrays.asList(types));
        return new RunCriteria(id(authority), id(school), codes, getStudents().numbers());
    }

    private static @Nullable Long id(@Nullable OrganizationRow organization) {
        return organization == null ? null : organization.id();
    }

    boolean asksFor(RunDetail run, List<AskedStudent> before) {
        return isComplete() && criteria().equals(of(run, before).criteria());
    }

    /** The students asked for by number, as they can be read. */
    AsnList getStudents() {
        return AsnList.parse(asked);
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(@Nullable String asked) {
        this.asked = Objects.toString(asked, "");
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

    public CredentialCode[] getTypes() {
        return types.clone();
    }

    public void setTypes(CredentialCode[] types) {
        this.types = types.clone();
    }
}
