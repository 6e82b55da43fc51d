package org.conferral.web.order;

import java.util.Map;
import org.conferral.platform.entity.BusinessException;
import org.jspecify.annotations.Nullable;

/** Which field a rule of placing and changing orders is about. */
public final class RuleField {
    private static final int WORDED = 0;
    private static final int RECIPIENT = 60108;
    private static final Map<Integer, String> FIELDS = Map.ofEntries(
            Map.entry(44002, "name"),
            Map.entry(44003, "name"),
            Map.entry(44004, "name"),
            Map.entry(44005, "name"),
            Map.entry(44015, "name"),
            Map.entry(60105, "reason"),
            Map.entry(60107, "courier"),
            Map.entry(60108, "street"),
            Map.entry(60118, "reason"),
            Map.entry(82007, "recipient"));

    private RuleField() {}

    /** The id of the field beside which the message stands; none for the top of the page. */
    public static @Nullable String of(BusinessException refused) {
        if (refused.rule() == RECIPIENT && refused.isPlain()) {
            return "other_name";
        }
        if (refused.rule() != WORDED) {
            return FIELDS.get(refused.rule());
        }
        return switch (refused.word()) {
            case "copies", "copies_digital" -> "copies";
            case "requested_by" -> "requested_by";
            case "certification_country" -> "certification_country";
            default -> null;
        };
    }
}
