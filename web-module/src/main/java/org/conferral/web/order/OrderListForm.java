package org.conferral.web.order;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.document.entity.DocumentFault;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.order.entity.ItemFilter;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.order.entity.OrderPurpose;
import org.conferral.order.entity.RecipientKind;
import org.conferral.order.entity.SpecialHandling;
import org.conferral.order.entity.StatusReason;
import org.conferral.web.platform.Parameter;
import org.conferral.web.platform.Unknowns;
import org.jspecify.annotations.Nullable;

/** Which order items the list shows, by the names of its fields. */
public class OrderListForm implements Serializable {
    /** What is pasted, and whom somebody looks for: no address says them. */
    static final List<String> SECRET = List.of("numbers", "student");

    private static final long serialVersionUID = 1L;
    private static final List<String> OPEN = List.of(
            "status",
            "reason",
            "kind",
            "type",
            "delivery",
            "handling",
            "language",
            "recipient",
            "from",
            "to",
            "run",
            "job",
            "deleted",
            "releasable",
            "error");
    private static final List<String> LANGUAGES = List.of("EN", "FR");

    private static final Map<String, RecipientKind> RECIPIENTS = Map.of(
            "student", RecipientKind.STUDENT,
            "organization", RecipientKind.ORGANIZATION,
            "other", RecipientKind.OTHER);
    private static final List<String> DELETED = List.of("all", "only");
    private final HashMap<String, @Nullable String> values = new HashMap<>();

    /** Without what is pasted, which is looked up apart. */
    ItemFilter filter() {
        String language = values.get("language");
        String deleted = values.get("deleted");
        return new ItemFilter(
                Parameter.named(OrderItemStatus.values(), values.get("status")),
                Parameter.named(StatusReason.values(), values.get("reason")),
                Parameter.named(OrderPurpose.values(), values.get("kind")),
                Parameter.named(CredentialCode.values(), values.get("type")),
                Parameter.named(DeliveryMethod.values(), values.get("delivery")),
                Parameter.named(SpecialHandling.values(), values.get("handling")),
                language != null && LANGUAGES.contains(language) ? language : null,
                recipient(values.get("recipient")),
                Parameter.day(values.get("from")),
                Parameter.day(values.get("to")),
                number(values.get("run")),
                number(values.get("job")),
                Parameter.text(values.get("student")),
                "all".equals(deleted) ? null : Boolean.valueOf("only".equals(deleted)),
                "yes".equals(values.get("releasable")),
                Parameter.text(values.get("error")),
                null);
    }

    /** Whether somebody chose which deleted items are shown. */
    boolean saysOfDeleted() {
        return Parameter.text(values.get("deleted")) != null;
    }

    /** What the fields say and there is not. */
    Unknowns unknowns() {
        Unknowns unknowns = new Unknowns();
        for (String field : OPEN) {
            String value = Parameter.text(values.get(field));
            unknowns.keep(field, value, value == null || isKnown(field, value));
        }
        return unknowns;
    }

    /** Empties the fields that say what there is not. */
    void withoutUnknowns() {
        values.replaceAll((field, value) -> value == null || isKnown(field, value) ? value : null);
    }

    private static boolean isKnown(String field, String value) {
        return value.isBlank()
                || switch (field) {
                    case "status" -> Parameter.named(OrderItemStatus.values(), value) != null;
                    case "reason" -> Parameter.named(StatusReason.values(), value) != null;
                    case "kind" -> Parameter.named(OrderPurpose.values(), value) != null;
                    case "type" -> Parameter.named(CredentialCode.values(), value) != null;
                    case "delivery" -> Parameter.named(DeliveryMethod.values(), value) != null;
                    case "handling" -> Parameter.named(SpecialHandling.values(), value) != null;
                    case "error" -> Parameter.named(DocumentFault.Kind.values(), value) != null;
                    case "language" -> LANGUAGES.contains(value);
                    case "recipient" -> RECIPIENTS.containsKey(value);
                    case "from", "to" -> Parameter.day(value) != null;
                    case "run", "job" -> Parameter.number(value) != null;
                    case "releasable" -> value.equals("yes");
                    case "deleted" -> DELETED.contains(value);
                    default -> true;
                };
    }

    private static @Nullable RecipientKind recipient(@Nullable String value) {
        return value == null ? null : RECIPIENTS.get(value);
    }

    private static @Nullable Long number(@Nullable String value) {
        Integer number = Parameter.number(value);
        return number == null ? null : Long.valueOf(number);
    }

    /** What narrows the list, by the names of the fields: those that an address says, and those that none does. */
    Map<String, String> said() {
        Map<String, String> said = new TreeMap<>();
        for (Entry<String, @Nullable String> entry : values.entrySet()) {
            String value = Parameter.text(entry.getValue());
            if (value != null && (OPEN.contains(entry.getKey()) || SECRET.contains(entry.getKey()))) {
                said.put(entry.getKey(), value);
            }
        }
        return said;
    }

    /** The fields' values by their names. */
    public Map<String, @Nullable String> getValues() {
        return values;
    }
}
