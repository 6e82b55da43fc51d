package org.conferral.web.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.conferral.organization.boundary.OrganizationQueries;
import org.conferral.organization.entity.OrganizationRow;
import org.conferral.web.platform.Parameter;
import org.jspecify.annotations.Nullable;

/** Authorities and schools to choose from. */
@Named
@RequestScoped
public class OrganizationChoices {
    @Inject
    OrganizationQueries organizations;

    private @Nullable List<OrganizationRow> all;

    /** Authorities whose name or code has {@code text} in it; accents and case do not matter. */
    public List<OrganizationRow> authorities(String text) {
        return matching(authorities(), text);
    }

    /** A page asks for them several times. */
    private List<OrganizationRow> authorities() {
        List<OrganizationRow> known = all;
        if (known == null) {
            known = organizations.authorities();
            all = known;
        }
        return known;
    }

    /** Schools of an authority whose name or code has {@code text} in it; none before an authority is chosen. */
    public List<OrganizationRow> schools(@Nullable OrganizationRow authority, String text) {
        return authority == null ? List.of() : matching(organizations.schools(authority.id()), text);
    }

    /** Authorities that these words name exactly: by code, by name, or as {@link OrganizationRow#label} writes both. */
    List<OrganizationRow> authoritiesWritten(String words) {
        return written(authorities(), words);
    }

    /** Schools of an authority that these words name exactly. */
    List<OrganizationRow> schoolsWritten(@Nullable OrganizationRow authority, String words) {
        return authority == null ? List.of() : written(organizations.schools(authority.id()), words);
    }

    static List<OrganizationRow> written(List<OrganizationRow> all, String words) {
        String said = plain(words.strip());
        return all.stream()
                .filter(row -> said.equals(plain(row.label()))
                        || said.equals(plain(row.name()))
                        || said.equals(row.code().digits())
                        || said.equals(plain(row.code().value())))
                .toList();
    }

    private static List<OrganizationRow> matching(List<OrganizationRow> all, String text) {
        if (text.isBlank()) {
            return all;
        }
        String part = plain(text.strip());
        return all.stream()
                .filter(row -> plain(row.label() + " " + row.code()).contains(part))
                .toList();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    /** The authority that an address names by its number; none for anything else. */
    public Optional<OrganizationRow> authorityNumbered(@Nullable String number) {
        return numbered(authorities(), number);
    }

    /** The school of this authority that an address names by its number; none for anything else. */
    public Optional<OrganizationRow> schoolNumbered(@Nullable OrganizationRow authority, @Nullable String number) {
        return authority == null ? Optional.empty() : numbered(organizations.schools(authority.id()), number);
    }

    private static Optional<OrganizationRow> numbered(List<OrganizationRow> all, @Nullable String number) {
        Integer id = Parameter.number(number);
        return all.stream().filter(row -> id != null && row.id() == id).findFirst();
    }
}
