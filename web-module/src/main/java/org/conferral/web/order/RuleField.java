package org.conferral.web.order;

import java.util.Map;
import org.conferral.platform.entity.BusinessException;
import org.jspecify.annotations.Nullable;

/** Which field a rule of placing and changing orders is about. */
public final class RuleField {
    private static final int WORDED = 0;
    private static final Map<Integer, String> FIELDS =
            Map.of(60105, "reason", 60107, "courier", 60108, "street", 60118, "reason");

    private RuleField() {}

    /** The id of the field beside which the message stands; none for the top of the page. */
    public static @Nullable String of(BusinessException refused) {
        if (refused.rule() != WORDED) {
            return FIELDS.get(refused.rule());
        }
        return switch (refused.word()) {
            case "copies" -> "copies";
            case "certification_country" -> "certification_country";
            default -> null;
        };
    }
}
