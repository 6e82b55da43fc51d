package org.conferral.web.printing;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.document.entity.DocumentLanguage;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.printing.entity.PrintJobFilter;
import org.conferral.printing.entity.PrintJobStatus;
import org.conferral.web.platform.Parameter;
import org.conferral.web.platform.Unknowns;
import org.jspecify.annotations.Nullable;

/** Which print jobs the list shows, by the names of its fields. */
public class PrintingListForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<String> FIELDS = List.of("status", "type", "language", "delivery", "from", "to");

    private final HashMap<String, @Nullable String> values = new HashMap<>();

    PrintJobFilter filter() {
        return new PrintJobFilter(
                Parameter.named(PrintJobStatus.values(), values.get("status")),
                Parameter.named(CredentialCode.values(), values.get("type")),
                Parameter.named(DocumentLanguage.values(), values.get("language")),
                Parameter.named(DeliveryMethod.values(), values.get("delivery")),
                Parameter.day(values.get("from")),
                Parameter.day(values.get("to")));
    }

    /** Leaves out what the address asks for and there is not. */
    Unknowns check() {
        Unknowns unknowns = new Unknowns();
        FIELDS.forEach(field -> values.put(
                field,
                switch (field) {
                    case "status" -> unknowns.keepName(field, values.get(field), PrintJobStatus.values());
                    case "type" -> unknowns.keepName(field, values.get(field), CredentialCode.values());
                    case "language" -> unknowns.keepName(field, values.get(field), DocumentLanguage.values());
                    case "delivery" -> unknowns.keepName(field, values.get(field), DeliveryMethod.values());
                    default -> unknowns.keepDay(field, values.get(field));
                }));
        return unknowns;
    }

    /** The fields' values by their names. */
    public Map<String, @Nullable String> getValues() {
        return values;
    }
}
