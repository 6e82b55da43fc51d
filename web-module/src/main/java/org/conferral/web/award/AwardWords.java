package org.conferral.web.award;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conferral.award.entity.AwardChange;
import org.conferral.award.entity.NumberMatch;
import org.conferral.award.entity.OrderChoice;
import org.conferral.credential.boundary.CredentialQueries;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.CredentialTypeRow;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.platform.entity.Refusal;
import org.conferral.student.boundary.StudentQueries;
import org.conferral.student.entity.LegalName;
import org.conferral.student.entity.MailingAddress;
import org.conferral.student.entity.StudentIdentity;
import org.conferral.web.platform.Refused;
import org.conferral.web.platform.text.Language;
import org.conferral.web.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/** What pages say of awarded credentials, in the reader's language. */
@Named
@RequestScoped
public class AwardWords {
    private static final String NONE = "—";

    @Inject
    Texts texts;

    @Inject
    Language language;

    @Inject
    Refused refused;

    @Inject
    CredentialQueries credentials;

    @Inject
    StudentQueries students;

    private final Map<Long, StudentIdentity> identities = new HashMap<>();
    private @Nullable Map<CredentialCode, String> names;

    /** Who a credential's page is about, with what must be known first. */
    public StudentIdentity student(long id) {
        return identities.computeIfAbsent(id, students::identity);
    }

    /** {@code Alberta High School Diploma (AHSD)}. */
    public String type(CredentialCode code) {
        Map<CredentialCode, String> known = names;
        if (known == null) {
            known = credentials.types().stream()
                    .collect(Collectors.toMap(CredentialTypeRow::code, type -> type.name(language.getLocale())));
            names = known;
        }
        return known.getOrDefault(code, code.name()) + " (" + code.name() + ")";
    }

    public String types(List<CredentialCode> codes) {
        return codes.stream().map(this::type).collect(Collectors.joining(", "));
    }

    /** Why something may not be done: the rule's number and message. */
    public String refusal(@Nullable Refusal refusal) {
        return refusal == null ? "" : refused.text(refusal);
    }

    public String text(@Nullable Object value) {
        return value == null ? NONE : value.toString();
    }

    public String name(LegalName name) {
        return name.isBlank() ? NONE : name.internal();
    }

    /** The language of a document. */
    public String language(String code) {
        return texts.get(code.equals("FR") ? "award_view.text.french" : "award_view.text.english");
    }

    /** Everything below the street, in one line. */
    public String town(MailingAddress place) {
        return Stream.of(place.city(), place.province(), place.postalCode())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    /** The look of a change. */
    public String tone(AwardChange change) {
        return switch (change) {
            case AWARDED, UNDELETED -> "ok";
            case REISSUED -> "busy";
            case DELETED -> "bad";
            case CONVERTED, CHANGED -> "";
        };
    }

    /** The look of how a number belongs to an award. */
    public String matchTone(NumberMatch match) {
        return switch (match) {
            case ACTIVE -> "ok";
            case DELETED -> "bad";
            case ARCHIVED, LEGACY, FORMER_LEGACY -> "";
        };
    }

    public List<DeliveryMethod> getDeliveryMethods() {
        return OrderChoice.OFFERED;
    }

    public List<String> getLanguages() {
        return List.of("EN", "FR");
    }

    public List<AwardChange> getChanges() {
        return List.of(AwardChange.values());
    }
}
