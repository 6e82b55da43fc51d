package org.conferral.web.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.conferral.credential.boundary.CredentialQueries;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.CredentialTypeRow;
import org.conferral.document.entity.DocumentFault;
import org.conferral.order.boundary.OrderCodeQueries;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.order.entity.DocumentOrder;
import org.conferral.order.entity.OrderCode;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.order.entity.OrderItemText;
import org.conferral.order.entity.SpecialHandling;
import org.conferral.order.entity.StatusReason;
import org.conferral.order.entity.UiStatus;
import org.conferral.platform.entity.Refusal;
import org.conferral.web.platform.Parameter;
import org.conferral.web.platform.Refused;
import org.conferral.web.platform.text.Language;
import org.conferral.web.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/** What pages say of order items, in the reader's language. */
@Named
@RequestScoped
public class OrderWords {
    private static final String NONE = "—";

    @Inject
    OrderCodeQueries codes;

    @Inject
    Clock clock;

    @Inject
    CredentialQueries credentials;

    @Inject
    Language language;

    @Inject
    Texts texts;

    @Inject
    Refused refused;

    private @Nullable List<OrderCode> known;
    private @Nullable List<CredentialTypeRow> types;

    public String status(UiStatus status) {
        return OrderItemText.staff(status, language.getLocale());
    }

    public String meaning(UiStatus status) {
        return OrderItemText.staffMeaning(status, language.getLocale());
    }

    /** The look of a state. */
    public String tone(UiStatus status) {
        return switch (status) {
            case USER_HOLD, SYSTEM_HOLD, WAITING_FOR_INFORMATION, SENT_FOR_PRINTING -> "warn";
            case FAILED_DELIVERY, DELIVERED_IN_ERROR, EXPIRED -> "bad";
            case SENT_FOR_DELIVERY, DOWNLOADED -> "ok";
            case IN_PROGRESS, UNDER_CONSTRUCTION -> "busy";
            case ORDERED, CANCELLED -> "";
        };
    }

    public String named(OrderItemStatus status) {
        return name(OrderCode.Set.STATUS, status.name());
    }

    public String reason(@Nullable StatusReason reason) {
        return reason == null ? NONE : name(OrderCode.Set.STATUS_REASON, reason.name());
    }

    public String delivery(DeliveryMethod method) {
        return name(OrderCode.Set.DELIVERY_METHOD, method.name());
    }

    public String handling(SpecialHandling handling) {
        return name(OrderCode.Set.SPECIAL_HANDLING, handling.name());
    }

    public String requestMethod(String code) {
        return name(OrderCode.Set.REQUEST_METHOD, code);
    }

    public String reorderReason(@Nullable String code) {
        return code == null ? NONE : name(OrderCode.Set.REORDER_REASON, code);
    }

    private String name(OrderCode.Set set, String code) {
        return of(set).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(one -> one.name(language.getLocale()))
                .orElse(code);
    }

    private List<OrderCode> of(OrderCode.Set set) {
        List<OrderCode> all = known;
        if (all == null) {
            all = codes.all();
            known = all;
        }
        return all.stream().filter(code -> code.set() == set).toList();
    }

    /** How an order can be asked for; first-run orders are not asked for. */
    public List<OrderCode> getRequestMethods() {
        return offered(OrderCode.Set.REQUEST_METHOD).stream()
                .filter(code -> !code.code().equals(DocumentOrder.NOT_APPLICABLE))
                .toList();
    }

    public List<OrderCode> getReorderReasons() {
        return offered(OrderCode.Set.REORDER_REASON);
    }

    private List<OrderCode> offered(OrderCode.Set set) {
        LocalDate today = LocalDate.now(clock);
        int closing = today.getMonth().compareTo(Month.AUGUST) > 0 ? today.getYear() + 1 : today.getYear();
        return of(set).stream().filter(code -> code.isOfferedIn(closing)).toList();
    }

    /** The name of a code in the reader's language. */
    public String code(OrderCode code) {
        return code.name(language.getLocale());
    }

    public String type(CredentialCode code) {
        List<CredentialTypeRow> all = getTypes();
        return all.stream()
                .filter(type -> type.code() == code)
                .findFirst()
                .map(type -> type.name(language.getLocale()))
                .orElse(code.name());
    }

    public List<CredentialTypeRow> getTypes() {
        List<CredentialTypeRow> all = types;
        if (all == null) {
            all = credentials.types();
            types = all;
        }
        return all;
    }

    public String language(String code) {
        return texts.get(code.equals("FR") ? "award_view.text.french" : "award_view.text.english");
    }

    /** The reasons that a person may give for a change to this status, this school year. */
    public List<StatusReason> reasons(@Nullable OrderItemStatus to) {
        return to == null ? List.of() : offered(OrderCode.Set.STATUS_REASON, StatusReason.offered(to));
    }

    /** Those that may be chosen this school year, in the order of their table. */
    public <T extends Enum<T>> List<T> offered(OrderCode.Set set, List<T> allowed) {
        return named(offered(set), allowed);
    }

    /** The same, and besides what is chosen already, whatever the year. */
    public <T extends Enum<T>> List<T> offeredOr(OrderCode.Set set, List<T> allowed, T current) {
        List<T> now = offered(set, allowed);
        return now.contains(current)
                ? now
                : Stream.concat(now.stream(), Stream.of(current)).toList();
    }

    /** All of them in the order of their table: what a list is narrowed by may be of former years. */
    <T extends Enum<T>> List<T> inOrder(OrderCode.Set set, List<T> all) {
        return named(of(set), all);
    }

    private static <T extends Enum<T>> List<T> named(List<OrderCode> codes, List<T> values) {
        return codes.stream()
                .flatMap(code -> values.stream().filter(value -> value.name().equals(code.code())))
                .toList();
    }

    public String refusal(Refusal refusal) {
        return refused.text(refusal);
    }

    /** What is said of a number of copies that nobody gets. */
    public String getCopiesRange() {
        return refusal(Refusal.by(0, "copies"));
    }

    /** What is said where no reason to order again is chosen. */
    public String getNoReason() {
        return refusal(Refusal.by(60105));
    }

    /** What is said where no country that asks for certification is chosen. */
    public String getNoCertifier() {
        return refusal(Refusal.by(0, "certification_country"));
    }

    /** What is wrong with an item, in plain words. */
    public String wrong(String code) {
        String key = "order_error.text." + code.toLowerCase(Locale.ROOT);
        return texts.has(key) ? texts.get(key) : texts.of("order_error.text.other", code);
    }

    /**
     * Where what is wrong with an item is put right: at its {@code address}, {@code award}, {@code student} or {@code
     * consumer}, or by {@code operations}; blank for what nobody knows.
     */
    public String place(String code) {
        DocumentFault.Kind kind = Parameter.named(DocumentFault.Kind.values(), code);
        return kind == null
                ? ""
                : switch (kind) {
                    case NO_ADDRESS, ADDRESS_TOO_LONG, MISSING_GLYPH_IN_ADDRESS, UNSUPPORTED_LANGUAGE -> "address";
                    case CREDENTIAL_DELETED,
                            CREDENTIAL_OF_ANOTHER,
                            CREDENTIAL_REISSUED,
                            AWARDED_IN_FUTURE,
                            MISSING_GLYPH,
                            NAME_TOO_LONG -> "award";
                    case STUDENT_DECEASED, STUDENT_HOLD, SECONDARY_ASN -> "student";
                    case CONSUMER_SUSPENDED -> "consumer";
                    case NO_TEMPLATE, NO_WORDING, NO_SIGNATORY, GENERATION_FAILED -> "operations";
                };
    }

    /** The codes of everything that can be wrong with an item. */
    public List<String> getErrors() {
        return Arrays.stream(DocumentFault.Kind.values()).map(Enum::name).toList();
    }

    /** What is wrong with many items: the same without what each names. */
    public String cause(String code) {
        return wrong(code).replaceFirst("[ \u00a0]*:$", ".").replaceFirst("([^.])$", "$1.");
    }

    /** {@code 01234-56789}. */
    public String number(long credentialNumber) {
        String digits = String.format(Locale.ROOT, "%010d", credentialNumber);
        return digits.substring(0, 5) + "-" + digits.substring(5);
    }

    public String text(@Nullable Object value) {
        return value == null || value.toString().isBlank() ? NONE : value.toString();
    }
}
