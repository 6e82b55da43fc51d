package org.conferral.web.order;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.order.entity.ItemFilter;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.order.entity.OrderPurpose;
import org.conferral.order.entity.SpecialHandling;
import org.conferral.order.entity.StatusReason;
import org.conferral.web.platform.Parameter;
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
            "deleted",
            "releasable",
            "error");
    private static final List<String> LANGUAGES = List.of("EN", "FR");

    private final HashMap<String, @Nullable String> values = new HashMap<>();

    /** Without what is pasted, which is looked up apart. */
    ItemFilter filter() {
        Integer number = Parameter.number(values.get("run"));
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
                ofStudent(values.get("recipient")),
                Parameter.day(values.get("from")),
                Parameter.day(values.get("to")),
                number == null ? null : number.longValue(),
                Parameter.text(values.get("student")),
                "all".equals(deleted) ? null : Boolean.valueOf("only".equals(deleted)),
                "yes".equals(values.get("releasable")),
                Parameter.text(values.get("error")),
                null);
    }

    private static @Nullable Boolean ofStudent(@Nullable String recipient) {
        return Parameter.text(recipient) == null ? null : Boolean.valueOf("student".equals(recipient));
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
