package org.conferral.web.run;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.conferral.credential.boundary.CredentialQueries;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.CredentialTypeRow;
import org.conferral.organization.boundary.OrganizationQueries;
import org.conferral.organization.entity.OrganizationRow;
import org.conferral.student.boundary.StudentQueries;
import org.jspecify.annotations.Nullable;

/** What Step 1 offers to choose from. */
@Named
@RequestScoped
public class SearchChoices {
    @Inject
    OrganizationQueries organizations;

    @Inject
    CredentialQueries credentials;

    @Inject
    StudentQueries students;

    /** Authorities whose name or code has {@code text} in it; accents and case do not matter. */
    List<OrganizationRow> authorities(String text) {
        return matching(organizations.authorities(), text);
    }

    /** Schools of an authority whose name or code has {@code text} in it; none before an authority is chosen. */
    List<OrganizationRow> schools(@Nullable OrganizationRow authority, String text) {
        return authority == null ? List.of() : matching(organizations.schools(authority.id()), text);
    }

    private static List<OrganizationRow> matching(List<OrganizationRow> all, String text) {
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

    Optional<OrganizationRow> organization(long id) {
        return organizations.find(id);
    }

    /** By sequence, highest first; never the honorary one. */
    public List<CredentialTypeRow> getTypes() {
        return credentials.types().stream()
                .filter(type -> type.code() != CredentialCode.HHSD)
                .toList();
    }

    /** Whether the notice of students left out applies. */
    public boolean isRecalculating() {
        return students.anyRecalculating();
    }
}
