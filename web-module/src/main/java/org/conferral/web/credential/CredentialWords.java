package org.conferral.web.credential;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.conferral.award.entity.ProgressStatus;
import org.conferral.credential.boundary.CredentialQueries;
import org.conferral.credential.entity.CredentialTypeRow;
import org.conferral.credential.entity.RequirementSetStatus;
import org.conferral.web.platform.text.Language;
import org.conferral.web.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/** What pages say of credentials and progress towards them, in the reader's language. */
@Named
@RequestScoped
public class CredentialWords {
    private static final String NONE = "—";

    @Inject
    Texts texts;

    @Inject
    Language language;

    @Inject
    CredentialQueries credentials;

    private @Nullable Map<String, String> names;

    public String name(CredentialTypeRow type) {
        return type.name(language.getLocale());
    }

    /** The name of the credential with this code; the code itself where there is none. */
    public String named(String code) {
        if (names == null) {
            names = credentials.types().stream()
                    .collect(Collectors.toMap(type -> type.code().name(), this::name));
        }
        return names.getOrDefault(code, code);
    }

    /** Where a student stands with a credential. */
    public String status(@Nullable ProgressStatus status) {
        return status == null ? texts.get("credential_view.text.unknown") : text("credential_progress", status);
    }

    /** Where a student stands with a requirement set. */
    public String setStatus(@Nullable RequirementSetStatus status) {
        return status == null ? texts.get("credential_view.text.unknown") : text("requirement_set", status);
    }

    private String text(String family, Enum<?> status) {
        return texts.get(texts.statusKey(family, status));
    }

    /** The look of a status. */
    public String tone(@Nullable ProgressStatus status) {
        return status == null
                ? ""
                : switch (status) {
                    case AWARDED -> "ok";
                    case ACHIEVED -> "busy";
                    case TO_BE_ASSESSED, TO_BE_DETERMINED -> "warn";
                    case IN_PROGRESS, NOT_APPLICABLE -> "";
                };
    }

    /** The look of a status. */
    public String setTone(@Nullable RequirementSetStatus status) {
        return status == RequirementSetStatus.ACHIEVED ? "ok" : "";
    }

    /** Joined by semicolons. */
    public String list(List<String> codes) {
        return codes.isEmpty() ? NONE : String.join("; ", codes);
    }

    /** As it writes itself; a dash where there is none. */
    public String text(@Nullable Object value) {
        return value == null ? NONE : value.toString();
    }
}
